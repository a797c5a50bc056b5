const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /\p{M}/gu
const collator = new Intl.Collator('vi', { numeric: true })

/**
 * A text as it counts in comparisons: NFC, white space folded, tone marks wherever they stand in a word
 * (hoá = hóa), in an order of their own. Never write this form anywhere.
 */
export function foldSpelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const tones = (word.match(TONES) ?? []).sort()
      return word.replace(TONES, '').normalize('NFC') + tones.join('')
    })
}

/** A text for searching: lower case, without diacritics, đ as d. */
export function foldDiacritics(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/gu, ' ').trim()
}

/** First letter small: a title inside a sentence; the letters of an abbreviation stay. */
export const uncapitalized = (text: string): string =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase('vi'))

/** Vietnamese alphabetical order. */
export const compareVietnamese = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)

/** Order of code units: the same on every machine, for ids and paths. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The text with control characters, bidirectional marks among them, made visible: file content may come from a stranger. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
