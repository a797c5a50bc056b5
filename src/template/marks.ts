/** Characters that no text holds (Unicode noncharacters); they stand in a template for a while between its reading and its writing. */
export const ONLY_TAGS = '\ufdd0'
export const MERGE = '\ufdd1'
const OPEN = '\ufdd2'
const CLOSE = '\ufdd3'

/** The text without such characters. */
export const unmarked = (text: string): string => text.replace(/[\ufdd0-\ufdd3]/g, '')

/** Braces of a value are no tags, wherever the value is printed. */
export const shielded = (text: string): string => text.replaceAll('{', OPEN).replaceAll('}', CLOSE)

/** The braces of values again. */
export const unshielded = (text: string): string => text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}')
