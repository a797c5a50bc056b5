// Symbols of a document's number, and the kinds of document that they stand for, as titles begin with them.
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/QH\d{1,2}$/u, ['luật', 'bộ luật', 'nghị quyết', 'hiến pháp']],
  [/\/UBTVQH\d{1,2}$/u, ['pháp lệnh', 'nghị quyết']],
  [/\/NĐ-[A-ZĐ]+$/u, ['nghị định']],
  [/\/TTLT(?:-|$)/u, ['thông tư liên tịch', 'thông tư']],
  [/\/TT-/u, ['thông tư']],
  [/\/NQ-/u, ['nghị quyết']],
  [/\/QĐ-/u, ['quyết định']],
  [/\/CT-/u, ['chỉ thị']],
]
const NAMES = [
  'bộ luật',
  'luật',
  'pháp lệnh',
  'nghị định',
  'nghị quyết',
  'thông tư liên tịch',
  'thông tư',
  'quyết định',
  'chỉ thị',
]
const OWN = new RegExp(
  `^(${NAMES.join('|')})(?!\\p{L})(?:\\s{1,3}số)?:?\\s{0,3}(\\d{1,5}\\p{Ll}?(?:\\.\\d{1,3})?\\/(?:19|20)\\d\\d(?:\\/[\\p{L}-]{2,30}\\d{0,2}(?!\\d))?)?`,
  'iu',
)

/** What the title of a legal document says of itself at its beginning: its kind, in small letters, and its number. */
export interface OwnWords {
  readonly kind: string
  readonly number?: string
}

/** The kind and number with which a title begins; undefined where it begins with neither ("Sửa đổi, bổ sung …"). */
export function ownWords(title: string): OwnWords | undefined {
  const [, kind, number] = OWN.exec(title.normalize('NFC').trim()) ?? []
  if (kind === undefined) return undefined
  return { kind: kind.toLowerCase(), ...(number === undefined ? {} : { number }) }
}

/** Whether a document with this number can be of the kind; also where the number does not say. */
export function canBe(document: string, kind: string): boolean {
  const kinds = KINDS.find(([symbol]) => symbol.test(document.normalize('NFC').toUpperCase()))?.[1]
  return kinds === undefined || kinds.includes(kind)
}

/** Whether two numbers are one: zeros before them, spaces and the stroke of Đ do not count, and one may be cut off behind its year. */
export function areOneNumber(a: string, b: string): boolean {
  const [left, right] = [bareNumber(a), bareNumber(b)]
  return left.startsWith(right) || right.startsWith(left)
}

/** A number as it counts in comparisons: zeros before it, spaces, capitals and the stroke of Đ do not. */
export const bareNumber = (number: string): string =>
  number.normalize('NFC').toUpperCase().replaceAll('Đ', 'D').replace(/\s+/gu, '').replace(/^0+/, '')
