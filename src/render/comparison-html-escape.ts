import { printable } from '#model/text.ts'
import { onOneLine } from './content.ts'
import { escapeHtml } from './html-escape.ts'

/** Text as HTML; characters that would reorder or hide others are shown as their numbers, because a reviewer must see them. */
export const shownHtml = (text: string): string => escapeHtml(printable(onOneLine(text)))
