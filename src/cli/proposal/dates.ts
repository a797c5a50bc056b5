import type { Entry } from '../../model/catalog.ts'
import { printDate, readDate } from '../../model/date.ts'
import { failure } from '../../model/failure.ts'
import { say } from '../../model/localized.ts'
import { quoted } from '../../model/nearest.ts'
import type { CalendarDate, Proposal } from '../../model/types.gen.ts'
import { statusWords } from '../../model/words.ts'
import { latestEvent } from '../../review/transition.ts'
import { positionText } from '../position.ts'

/** The day of an event, by default the day as of which the catalog is read. Throws (2) before the latest event, and after that day. */
export function eventDate(entry: Entry<Proposal>, text: string | undefined, asOf: CalendarDate): CalendarDate {
  const date = text === undefined ? asOf : dateOption('--date', text)
  if (date > asOf) throw failure(say(
    `--date: ngày ${printDate(date)} chưa tới (danh mục đọc theo ngày ${printDate(asOf)}); ghi ngày đã qua, hoặc đọc theo ngày khác bằng --as-of.`,
    `--date: ${date} is still to come (the catalog is read as of ${asOf}); give a day that has passed, or another --as-of.`))
  requireOrder(entry, date, text === undefined)
  return date
}

function requireOrder({ value, source }: Entry<Proposal>, date: CalendarDate, isDefault: boolean): void {
  const latest = latestEvent(value)
  if (latest === undefined || latest.event.date <= date) return
  const [status, place] = [statusWords[latest.event.status], positionText({ source, at: ['history', latest.index, 'date'] })]
  const what = isDefault ? say(`ngày tính ${printDate(date)}`, `the as-of date ${date}`) : say(`--date: ngày ${printDate(date)}`, `--date: ${date}`)
  throw failure(say(
    `${what.vi} đứng trước lần “${status.vi}” ngày ${printDate(latest.event.date)} (${place}); ghi --date không sớm hơn ngày ấy.`,
    `${what.en} comes before “${status.en}” on ${latest.event.date} (${place}); give a --date that is not earlier.`))
}

/** The day from which a decision applies; it may be still to come. Throws (2) before the decision. */
export function effectiveDate(text: string, decided: CalendarDate): CalendarDate {
  const date = dateOption('--effective-from', text)
  if (date >= decided) return date
  throw failure(say(
    `--effective-from: ngày ${printDate(date)} đứng trước ngày quyết định ${printDate(decided)}; ghi ngày không sớm hơn.`,
    `--effective-from: ${date} comes before the decision of ${decided}; give a day that is not earlier.`))
}

function dateOption(option: string, text: string): CalendarDate {
  const date = readDate(text)
  if (date !== undefined) return date
  throw failure(say(`${option}: ${quoted(text)} không phải một ngày; viết như 22/09/2020 hoặc 2020-09-22.`, `${option}: ${quoted(text)} is not a date; write it as 22/09/2020 or 2020-09-22.`))
}
