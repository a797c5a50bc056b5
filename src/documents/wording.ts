import { printCount, printDecimal, printInteger, type Decimal } from '#model/decimal.ts'
import { parseDuration, printDuration } from '#model/duration.ts'
import { citation } from '#model/names.ts'
import type { Level, LegalReference } from '#model/types.gen.ts'
import { uncapitalized } from '#model/text.ts'
import { levelsWords } from '#model/words.ts'

/** Letters of points in Vietnamese legal texts: after d comes đ. */
const POINTS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
]

/** The letter of the n-th point, from 0: a, b, c, d, đ, e, g …; after y they double: aa, bb. */
export function pointLetter(index: number): string {
  return (POINTS[index % POINTS.length] ?? '').repeat(1 + Math.floor(index / POINTS.length))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman number of a section, from 1. */
export function roman(number: number): string {
  const [value, sign] = ROMAN.find(([candidate]) => candidate <= number) ?? [0, '']
  return value === 0 ? '' : sign + roman(number - value)
}

/** "03 thủ tục". */
export const procedureCount = (count: number): string => `${printCount(count)} thủ tục`

const DOCUMENT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/QH\d*$/, 'Luật số'],
  [/\/NĐ-CP$/, 'Nghị định số'],
  [/\/TTLT/, 'Thông tư liên tịch số'],
  [/\/TT-/, 'Thông tư số'],
  [/\/NQ-/, 'Nghị quyết số'],
  [/\/QĐ-/, 'Quyết định số'],
  [/\/CT-/, 'Chỉ thị số'],
]

/** "khoản 2 Điều 21 Luật số 81/2006/QH11": a provision as official texts cite it; the kind of document is read from its sign. */
export function officialCitation(reference: LegalReference): string {
  const kind = DOCUMENT_KINDS.find(([sign]) => sign.test(reference.document))?.[1]
  return citation(kind === undefined ? reference : { ...reference, document: `${kind} ${reference.document}` })
}

/** The text as a sentence: with a full stop unless it ends in one. */
export const sentenceOf = (text: string): string => (/[.!?…;:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** "a; b.": the lines of an enumeration, a semicolon after each and a full stop after the last. */
export const enumerated = (items: readonly string[]): readonly string[] =>
  items.map((text, index) => `${text}${index === items.length - 1 ? '.' : ';'}`)

/** Several sentences as one, joined by semicolons: only the first begins with a capital. */
export const joined = (sentences: readonly string[]): string =>
  sentences.map((text, index) => (index === 0 ? text : uncapitalized(text))).join('; ')

/** Whole amounts of time below ten with a leading zero ("05 ngày"); what stands in quotes is a name and keeps its spelling. */
export function paddedTimes(text: string): string {
  return text
    .split(/(“[^”]*”)/u)
    .map((part) =>
      part.startsWith('“')
        ? part
        : part.replace(/(?<![\p{L}\d.,/–-])([1-9])(?= (?:ngày|tháng|giờ|phút)(?!\p{L}))/gu, '0$1'),
    )
    .join('')
}

/** "Giai đoạn 2020–2021", "Năm 2021": a bare year or period as a phrase; other texts stand as they are. */
export function periodText(text: string): string {
  if (/^\d{4}\s*[–-]\s*\d{4}$/.test(text)) return `Giai đoạn ${text}`
  return /^\d{4}$/.test(text) ? `Năm ${text}` : text
}

/** When items are carried out, each time once: "Giai đoạn 2020–2021; áp dụng từ ngày 01/01/2021"; empty where none says. */
export const roadmapOf = (items: readonly { readonly roadmap?: string }[]): string =>
  joined([...new Set(items.flatMap(({ roadmap }) => roadmap ?? []))].map(periodText))

/** First letter in capitals. */
export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** "cấp huyện, cấp xã", the higher level first. */
export const levelsText = (levels: readonly Level[]): string => levelsWords(levels).vi

/** "05 ngày làm việc", as official texts write times; what is no duration stands as it is. */
export function officialTime(text: string): string {
  const negative = text.startsWith('-')
  const duration = parseDuration(negative ? text.slice(1) : text)
  return duration === undefined ? text : `${negative ? '-' : ''}${printDuration(duration, 'vi', true)}`
}

/** "28,57" or a dash where there is no rate. */
export const rateCell = (rate: Decimal | undefined): string => (rate === undefined ? '–' : printDecimal(rate))

/** "3.200.000" đồng, without the unit. */
export const dongCell = printInteger
