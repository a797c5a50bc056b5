import { decimal, type Decimal } from './decimal.ts'
import type { Language } from './localized.ts'

/** Units a length of time may have. */
export type Unit = 'working-day' | 'day' | 'month' | 'hour' | 'minute'

/** A length of time. The amount is an exact decimal text with a dot ("0.5"), above zero. */
export type Duration =
  { readonly unit: Unit; readonly amount: string } | { readonly unit: 'same-day' } | { readonly unit: 'unspecified' }

/** What a later duration is against an earlier one. */
export type DurationOrder = 'shorter' | 'longer' | 'same' | 'incomparable'

const WORDS: Record<Unit, { vi: string; en: string; read: RegExp }> = {
  'working-day': { vi: 'ngày làm việc', en: 'working day', read: /^(ngày làm việc|working days?)$/ },
  day: { vi: 'ngày', en: 'day', read: /^(ngày|(calendar )?days?)$/ },
  month: { vi: 'tháng', en: 'month', read: /^(tháng|months?)$/ },
  hour: { vi: 'giờ', en: 'hour', read: /^(giờ|hours?)$/ },
  minute: { vi: 'phút', en: 'minute', read: /^(phút|minutes?)$/ },
}
const units = Object.keys(WORDS) as Unit[]
const SAME_DAY = /^(trong ngày|same day)$/
const UNSPECIFIED = /^(không quy định|not specified)$/
// A comma or dot is the decimal one only where it cannot separate thousands: “1,500 ngày” may be either.
const AMOUNT = /^((?![1-9]\d{0,2},\d{3} )\d{1,6}(?:,\d{1,4}|\.\d{1,2})?) (.+)$/

/** Reads a duration as people write it, Vietnamese or English; undefined when it is none. A bare number is none: no unit is assumed. */
export function parseDuration(text: string): Duration | undefined {
  const folded = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
  if (SAME_DAY.test(folded)) return { unit: 'same-day' }
  if (UNSPECIFIED.test(folded)) return { unit: 'unspecified' }
  const [, number = '', words = ''] = AMOUNT.exec(folded) ?? []
  const unit = units.find((candidate) => WORDS[candidate].read.test(words))
  const amount = number === '' ? undefined : decimal(number.replace(',', '.'))
  return unit === undefined || amount === undefined || amount.eq(0) ? undefined : { unit, amount: amount.toFixed() }
}

/** Prints a duration; `padded` writes whole amounts below ten as official texts do: "05 ngày làm việc". */
export function printDuration(duration: Duration, language: Language = 'vi', padded = false): string {
  if (duration.unit === 'same-day') return language === 'vi' ? 'trong ngày' : 'same day'
  if (duration.unit === 'unspecified') return language === 'vi' ? 'không quy định' : 'not specified'
  const word = WORDS[duration.unit]
  if (language === 'en') return `${duration.amount} ${word.en}${duration.amount === '1' ? '' : 's'}`
  const amount = printAmount(duration.amount)
  return `${padded && /^\d$/.test(amount) ? `0${amount}` : amount} ${word.vi}`
}

/** An amount that is read as the same again: without dots between thousands, and a fourth place behind three that would look like some. */
const printAmount = (amount: string): string =>
  decimal(amount)
    .round(4)
    .toFixed()
    .replace('.', ',')
    .replace(/,\d{3}$/, '$&0')

/** The family in which amounts compare, and the amount there (minutes for hours). */
export function measure(duration: Duration): { readonly family: Unit; readonly amount: Decimal } | undefined {
  if (duration.unit === 'same-day' || duration.unit === 'unspecified') return undefined
  if (duration.unit === 'hour') return { family: 'minute', amount: decimal(duration.amount).times(60) }
  return { family: duration.unit, amount: decimal(duration.amount) }
}

/** Compares two durations; never across families, because 20 days and 15 working days do not compare by their numbers. */
export function compareDurations(before: Duration, after: Duration): DurationOrder {
  if (before.unit === 'same-day' || after.unit === 'same-day') return compareWithSameDay(before, after)
  const [a, b] = [measure(before), measure(after)]
  if (a === undefined && b === undefined) return 'same'
  if (a === undefined || b === undefined || a.family !== b.family) return 'incomparable'
  return b.amount.eq(a.amount) ? 'same' : b.amount.lt(a.amount) ? 'shorter' : 'longer'
}

/** "Trong ngày" is shorter than one day or more of any kind, and otherwise compares with itself alone. */
function compareWithSameDay(before: Duration, after: Duration): DurationOrder {
  if (before.unit === after.unit) return 'same'
  const other = measure(before.unit === 'same-day' ? after : before)
  if (other === undefined || other.family === 'minute' || other.amount.lt(1)) return 'incomparable'
  return after.unit === 'same-day' ? 'shorter' : 'longer'
}
