import { foldSpelling } from './text.ts'

// "- ", "++ ", "• ", "-Giấy"; but "-18 độ" is a figure.
const BULLET = '[-–—−+*•·●▪◦](?![\\d.,])'
// "a) ", "(1) ", "(iv) ", "2. ", "1.Giấy", "1.3.2. ", "3/ ", "IV. "; but 1.5, 2.000 and 3/2 are figures, "TP." an abbreviation.
const NUMBER = [
  '\\((?:\\d{1,2}|[ivx]{1,4}|\\p{Ll})\\)(?=\\s|\\p{L})',
  '\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)](?=\\s|\\p{L})',
  '(?:[ivx]{1,4}|\\p{Ll})\\)(?=\\s|\\p{L})',
  '(?:[IVX]{1,4}|[ivx]{1,4}|\\p{Ll})\\.(?=\\s)',
  '(?:\\d{1,2}|\\p{Ll})/(?=\\s)',
].join('|')
const BULLETS = new RegExp(`^(?:\\s|${BULLET}){1,20}`, 'u')
const MARKS = new RegExp(`^(?:\\s|${BULLET}|${NUMBER}){1,20}`, 'u')
const BULLETS_OF_LINES = new RegExp(`(?<=\\n)(?:[^\\S\\n]|${BULLET}){1,20}`, 'gu')

// What the portal prints behind the name of a result, glued to it or not.
const RESULT_CODE = /\s{0,9}[([]?\s?Mã(?: số)?:?\s?KQ\.[A-Z]\d{1,3}\.\d{6}[)\]]?[\s.;,:]{0,9}$/iu
const CODE = '(?<![\\p{L}\\d./])[1-9]\\.\\d{6}(?:\\.[A-Z\\d]{2,3}){0,6}'
const SAID = '(?:mã(?: số)?(?: thủ tục| TTHC)?\\s?:?\\s?)?'
const CODE_BEHIND = new RegExp(`[\\s–—,;:-]{0,9}[(\\[]?${SAID}${CODE}[)\\]]?[\\s.;,:]{0,9}$`, 'iu')
const CODE_BEFORE = new RegExp(`^[(\\[]?${SAID}${CODE}[)\\]]?[\\s–—.,;:-]{1,9}(?=\\p{L})`, 'iu')

// "Thủ tục hải quan" is the name of a thing; "Thủ tục đăng ký …" is a procedure called a procedure.
const THING = '(?:hải quan|hành chính|thuế|rút gọn|phá sản|tố tụng)'
const WORD = new RegExp(`^Thủ tục:?\\s{1,9}(?=\\p{L})(?!${THING}(?!\\p{L}))`, 'iu')

/** The text without the bullets that stand before it. */
export const withoutBullets = (text: string): string => text.replace(BULLETS, '')

/** The text without the bullets and numbers of a list that stand before it: "- ", "a) ", "(1) ", "2. ". */
export const withoutMarks = (text: string): string => text.replace(MARKS, '')

// Read from its end; looking for `[…]+$` from every sign takes a stranger's text of thousands of them too long.
/** The text without the signs and spaces that it ends in. */
export const withoutTail = (text: string): string =>
  text.replace(/^(.*[^\s.;,:])?[\s.;,:]*$/su, (_, head: string | undefined) => head ?? '')

/** The text without the portal's code of a result behind it. */
export const withoutResultCode = (text: string): string => text.replace(RESULT_CODE, '')

/** The name of a procedure without a code of procedures before or behind it. */
export const withoutCode = (name: string): string => name.replace(CODE_BEHIND, '').replace(CODE_BEFORE, '')

/** The name of a procedure that does not say that it is one: "Đăng ký khai sinh", not "Thủ tục đăng ký khai sinh". */
export const withoutWord = (name: string): string =>
  WORD.test(name) ? name.replace(WORD, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : name

/**
 * A text as it counts in comparisons: spelling (`foldSpelling`), marks of a list, signs at the end and the portal's code of a result do not
 * count. A text of such signs alone counts as it is. Never write this form anywhere.
 */
export const foldWording = (text: string): string => folded(text, withoutResultCode)

/** The name of a procedure as it counts in comparisons: as any text, and without its code and the word "Thủ tục". */
export const foldTitle = (name: string): string => folded(name, (text) => withoutWord(withoutMarks(withoutCode(text))))

function folded(text: string, bare: (text: string) => string): string {
  const lines = text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(BULLETS_OF_LINES, '')
  const kept = withoutTail(bare(withoutTail(withoutMarks(lines))))
  return foldSpelling(kept === '' ? text : kept)
}
