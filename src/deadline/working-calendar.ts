import { addDays, isWithin } from '#model/date.ts'
import { say, verbatim, type Localized } from '#model/localized.ts'
import type { CalendarDate, CalendarFile } from '#model/types.gen.ts'

/** What is known of the rest days of a year: no calendar, one that nobody confirmed, or one that is announced. */
export type Knowledge = 'missing' | 'unconfirmed' | 'confirmed'

/** Which days an office works. */
export interface WorkingCalendar {
  /** Why nobody works on a day; undefined on a working day. */
  readonly restOn: (date: CalendarDate) => Localized | undefined
  readonly knows: (year: number) => Knowledge
}

const WEEKDAYS: readonly Localized[] = [
  say('chủ nhật', 'Sunday'),
  say('thứ hai', 'Monday'),
  say('thứ ba', 'Tuesday'),
  say('thứ tư', 'Wednesday'),
  say('thứ năm', 'Thursday'),
  say('thứ sáu', 'Friday'),
  say('thứ bảy', 'Saturday'),
]
const dayOfWeek = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/** "thứ ba", "Tuesday". */
export const weekday = (date: CalendarDate): Localized => WEEKDAYS[dayOfWeek(date)]!

const restDay = say('ngày nghỉ', 'day off')

/**
 * The days off and make-up days that the calendars of several years announce; of two calendars of one year the first counts. A year without
 * one has its weekends, and what `usual` says, such as the holidays that have the same date in every year.
 */
export function workingCalendar(
  files: readonly CalendarFile[],
  usual: (year: number) => CalendarFile | undefined = () => undefined,
): WorkingCalendar {
  const years = new Map([...files].reverse().map((file) => [file.year, file]))
  const others = new Map<number, CalendarFile | undefined>()
  const fileOf = (year: number): CalendarFile | undefined => {
    if (!years.has(year) && !others.has(year)) others.set(year, usual(year))
    return years.get(year) ?? others.get(year)
  }
  return {
    knows: (year) => {
      const file = years.get(year)
      return file === undefined ? 'missing' : file.confirmed ? 'confirmed' : 'unconfirmed'
    },
    restOn: (date) => restIn(fileOf(Number(date.slice(0, 4))), date),
  }
}

function restIn(file: CalendarFile | undefined, date: CalendarDate): Localized | undefined {
  if (file?.makeUpDays?.includes(date) === true) return undefined
  const off = file?.daysOff.find(({ from, to = from }) => isWithin({ from, to }, date))
  if (off !== undefined) return off.name === undefined ? restDay : verbatim(off.name)
  return dayOfWeek(date) % 6 === 0 ? weekday(date) : undefined
}

/** The first working day on or after a date. */
export function workingDayFrom(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  let day = date
  while (calendar.restOn(day) !== undefined) day = addDays(day, 1)
  return day
}
