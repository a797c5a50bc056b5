import type { Document } from '#model/document.ts'
import { printable } from '#model/text.ts'

/**
 * The data of a document as JSON. Control and bidirectional characters come out as JSON escapes: the data is the same,
 * and a terminal that shows it obeys nothing in it.
 */
export const renderJson = (document: Document): string => printable(JSON.stringify(document.data(), null, 2)) + '\n'
