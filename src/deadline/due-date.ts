import { addDays, addMonths, isWithin } from '#model/date.ts'
import { decimal } from '#model/decimal.ts'
import type { Duration } from '#model/duration.ts'
import { say, type Localized } from '#model/localized.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { workingDayFrom, type WorkingCalendar } from './working-calendar.ts'

/** When the competent office has the dossier: a day, and the minute of it where that is known. */
export interface Receipt {
  readonly date: CalendarDate
  readonly minute?: number
}

/** How long an office may take: the minute of the day after which a dossier counts as received on the next working day, and days that do not count. */
export interface Term {
  readonly duration: Duration
  readonly cutOff?: number
  /** Both ends included, as while the applicant completes the dossier. */
  readonly pauses?: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[]
}

/** A day that does not count, and why. */
export interface Skipped {
  readonly date: CalendarDate
  readonly reason: Localized
}

/** When a dossier is due at the latest; `minute` where the term is in hours and ends on a working day. */
export interface Due {
  /** Day 0: that of the receipt, or the working day after it. */
  readonly begins: CalendarDate
  readonly date: CalendarDate
  readonly minute?: number
  readonly skipped: readonly Skipped[]
}

/** Why no day can be said. */
export interface Undue {
  readonly problem: Localized
}

// Ten years; no procedure takes longer, and each day is looked at.
const MOST_DAYS = 3660
const DAY_MINUTES = 1440

const completing = say('chờ bổ sung hồ sơ', 'the dossier is being completed')
const afterCutOff = say('nhận sau giờ chốt', 'received after the cut-off')

/**
 * The last day of a term (Civil Code 2015, articles 146–148, by analogy): the day of receipt is day 0; a term in months ends on the corresponding
 * day of the last month, or on its last day; one that ends on a rest day ends on the next working day. A part of a day ends within that day.
 */
export function dueDate(receipt: Receipt, term: Term, calendar: WorkingCalendar): Due | Undue {
  const { duration, cutOff } = term
  const isLate = cutOff !== undefined && receipt.minute !== undefined && receipt.minute > cutOff
  if (duration.unit === 'unspecified')
    return { problem: say('thủ tục không quy định thời hạn', 'the procedure has no time limit') }
  if (duration.unit === 'hour' || duration.unit === 'minute')
    return isLate ? noOpening : afterHours(receipt, duration, calendar)
  const begins = isLate ? workingDayFrom(addDays(receipt.date, 1), calendar) : receipt.date
  const late = isLate ? [{ date: receipt.date, reason: afterCutOff }] : []
  if (duration.unit === 'same-day') return settled(begins, begins, late, calendar)
  const amount = decimal(duration.amount)
  if (duration.unit === 'month' && !amount.round(0).eq(amount)) return partOfMonth
  const days = Math.ceil(amount.toNumber())
  if (days * (duration.unit === 'month' ? 31 : 1) > MOST_DAYS) return tooLong
  if (duration.unit === 'month') return afterMonths(begins, days, term, late, calendar)
  const counts = (date: CalendarDate): Localized | undefined =>
    paused(date, term) ?? (duration.unit === 'working-day' ? calendar.restOn(date) : undefined)
  const { date, skipped } = counted(begins, days, counts)
  return settled(begins, date, [...late, ...skipped], calendar)
}

const noOpening: Undue = {
  problem: say(
    'nhận sau giờ chốt mà thời hạn tính bằng giờ: chưa biết giờ mở cửa ngày làm việc tiếp theo; nhập giờ bắt đầu tính',
    'received after the cut-off, and the term is in hours: when the next working day opens is not known; enter the time from which to count',
  ),
}
const partOfMonth: Undue = {
  problem: say(
    'không tính được một phần của tháng; ghi thời hạn theo ngày',
    'a part of a month cannot be counted; give the term in days',
  ),
}
const tooLong: Undue = { problem: say('thời hạn dài hơn 10 năm', 'the term is longer than 10 years') }
const noTime: Undue = {
  problem: say(
    'thời hạn tính bằng giờ cần giờ nhận hồ sơ, như 2026-02-12T08:30',
    'a term in hours needs the time of receipt, as 2026-02-12T08:30',
  ),
}

const paused = (date: CalendarDate, { pauses = [] }: Term): Localized | undefined =>
  pauses.some((pause) => isWithin(pause, date)) ? completing : undefined

/** The day on which so many days have been counted after day 0, and those that were not. */
function counted(
  begins: CalendarDate,
  days: number,
  reasonOf: (date: CalendarDate) => Localized | undefined,
): { readonly date: CalendarDate; readonly skipped: readonly Skipped[] } {
  const skipped: Skipped[] = []
  let date = begins
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    const reason = reasonOf(date)
    if (reason === undefined) left -= 1
    else skipped.push({ date, reason })
  }
  return { date, skipped }
}

/** A term that ends on a rest day ends on the next working day. */
function settled(begins: CalendarDate, end: CalendarDate, skipped: readonly Skipped[], calendar: WorkingCalendar): Due {
  const date = workingDayFrom(end, calendar)
  const rest: Skipped[] = []
  for (let day = end; day < date; day = addDays(day, 1)) rest.push({ date: day, reason: calendar.restOn(day)! })
  return { begins, date, skipped: [...skipped, ...rest] }
}

/** Days of a pause are added behind the months. */
function afterMonths(
  begins: CalendarDate,
  months: number,
  term: Term,
  late: readonly Skipped[],
  calendar: WorkingCalendar,
): Due {
  const end = addMonths(begins, months)
  const skipped: Skipped[] = []
  let extra = 0
  for (let day = addDays(begins, 1); day <= addDays(end, extra); day = addDays(day, 1)) {
    const reason = paused(day, term)
    if (reason === undefined) continue
    skipped.push({ date: day, reason })
    extra += 1
  }
  return settled(begins, addDays(end, extra), [...late, ...skipped], calendar)
}

/** Hours of the clock, from the minute of the receipt. */
function afterHours(
  { date, minute }: Receipt,
  duration: Extract<Duration, { amount: string }>,
  calendar: WorkingCalendar,
): Due | Undue {
  if (minute === undefined) return noTime
  const minutes =
    Math.ceil(
      decimal(duration.amount)
        .times(duration.unit === 'hour' ? 60 : 1)
        .toNumber(),
    ) + minute
  if (minutes > MOST_DAYS * DAY_MINUTES) return tooLong
  const due = settled(date, addDays(date, Math.floor(minutes / DAY_MINUTES)), [], calendar)
  return due.skipped.length === 0 ? { ...due, minute: minutes % DAY_MINUTES } : due
}
