import type { CalendarDate } from './types.gen.ts'

const DAY = 86_400_000
const toTime = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`)

/** Whether the text is a date that exists, as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(toTime(text)) &&
    new Date(toTime(text)).toISOString().startsWith(text)
  )
}

/** The date so many calendar days later (earlier when negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(toTime(date) + days * DAY).toISOString().slice(0, 10)

/** Calendar days from one date to another; negative when the second comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((toTime(to) - toTime(from)) / DAY)

/** The date that a person wrote as dd/mm/yyyy or yyyy-mm-dd; undefined when it is none. */
export function readDate(text: string): CalendarDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  const date = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}

/** dd/mm/yyyy, as Vietnamese documents write dates. */
export const printDate = (date: CalendarDate): string => date.split('-').reverse().join('/')

/** "ngày 08 tháng 11 năm 2020"; days below 10 and months 1 and 2 get a zero (Decree 30/2020/NĐ-CP, annex I). */
export function printLongDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`
}

/** Whether a period with optional, inclusive ends holds the date. */
export function isWithin(
  period: { readonly from?: CalendarDate; readonly to?: CalendarDate } | undefined,
  date: CalendarDate,
): boolean {
  return (period?.from ?? date) <= date && date <= (period?.to ?? date)
}

/** The corresponding day so many months later, or the last day of that month where it has none (Civil Code 2015, article 148(3)). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}
