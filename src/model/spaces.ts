import { parseDuration } from './duration.ts'

/** A space that looks like a plain one, or like nothing: non-breaking, of unusual width, of no width. YAML takes it for a letter. */
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/u

const ALL = new RegExp(ODD_SPACE.source, 'gu')

/** The text with plain spaces in their place; those of no width are gone. */
export const withPlainSpaces = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(ALL, ' ')
    .trim()

/**
 * Whether an odd space hides in something that programs compare letter by letter: a code, an id, a date, a duration.
 * In a sentence it does no harm.
 */
export function hidesOddSpace(text: string): boolean {
  if (!ODD_SPACE.test(text)) return false
  const plain = withPlainSpaces(text)
  return /^[\x21-\x7e]+$/.test(plain) || (parseDuration(text) === undefined && parseDuration(plain) !== undefined)
}
