import { plainName } from './paper-name.ts'

/** A number of copies that the name of a paper states, and the kind of copy, where it says one. */
export interface NamedCount {
  readonly count: number
  readonly kind?: 'originals' | 'copies'
}

const WORDS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6 }
const COUNT = String.raw`(\d{1,2}|một|hai|ba|bốn|sáu)(?: \((?:\d{1,2}|\p{Ll}{2,4})\))?`
const COPY = '(?:bản|ảnh|tờ|tấm|cái|chiếc|quyển|cuốn)(?!\\p{L})'
const KIND = '(?: (chính|gốc|sao|chụp))?'
/** "02 ảnh 4x6", "01 (một) bản sao …". */
const AHEAD = new RegExp(`^${COUNT} ${COPY}${KIND}`, 'u')
/** "Giấy ủy quyền: 01 bản chính.", "Đơn đề nghị (02 bản)". */
const BEHIND = new RegExp(`[:(,;-] ?(?:số lượng:? )?${COUNT} ${COPY}${KIND}[).;, ]{0,4}$`, 'u')
// "mỗi loại 02 bản", "02 bản/hộ": how many there are depends on something else.
const EACH = /(?<!\p{L})mỗi(?!\p{L})|\d \p{L}+ ?\/|(?<!\p{L})từng(?!\p{L})/u
const ALL = new RegExp(`(?<!\\p{L})${COUNT} ${COPY}`, 'gu')

/** How many copies the name of a paper asks for; undefined where it does not say, or names several numbers. */
export function countInName(name: string): NamedCount | undefined {
  // "02 ảnh, trong đó 01 ảnh dán vào tờ khai": the second is one of the two.
  const [plain = ''] = plainName(name).split(/,? ?trong đó /u)
  const match = AHEAD.exec(plain) ?? BEHIND.exec(plain)
  if (match === null || EACH.test(plain) || (plain.match(ALL) ?? []).length > 1) return undefined
  const [, number = '', kind] = match
  const count = WORDS[number] ?? Number(number)
  return kind === undefined ? { count } : { count, kind: isOriginal(kind) ? 'originals' : 'copies' }
}

const isOriginal = (kind: string): boolean => kind === 'chính' || kind === 'gốc'
