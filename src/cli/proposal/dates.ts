import type { Entry } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { latestEvent } from '#proposal/transition.ts'
import { positionText } from '#catalog/place-text.ts'

/** The day of an event, by default the day as of which the catalog is read. Throws (2) before the latest event, and after that day. */
export function eventDate(entry: Entry<Proposal>, given: CalendarDate | undefined, asOf: CalendarDate): CalendarDate {
  const date = given ?? asOf
  requirePast(date, asOf)
  requireOrder(entry, date, given === undefined)
  return date
}

/** The day of a decision of a higher authority. Throws (2) before the first event of the proposal, and after the day as of which the catalog is read. */
export function dayOfDecision(
  { value, source }: Entry<Proposal>,
  date: CalendarDate,
  asOf: CalendarDate,
): CalendarDate {
  requirePast(date, asOf)
  const first = value.history?.[0]
  if (first === undefined || first.date <= date) return date
  const [status, place] = [statusWords[first.status], positionText({ source, at: ['history', 0, 'date'] })]
  throw failure(
    say(
      `--date: ngày ${printDate(date)} đứng trước lần “${status.vi}” ngày ${printDate(first.date)} (${place}); kiến nghị được chấp thuận sau khi có phương án, ghi --date không sớm hơn ngày ấy.`,
      `--date: ${date} comes before “${status.en}” on ${first.date} (${place}); a recommendation is taken up after it was made, so give a --date that is not earlier.`,
    ),
  )
}

function requirePast(date: CalendarDate, asOf: CalendarDate): void {
  if (date > asOf)
    throw failure(
      say(
        `--date: ngày ${printDate(date)} chưa tới (danh mục đọc theo ngày ${printDate(asOf)}); ghi ngày đã qua, hoặc đọc theo ngày khác bằng --as-of.`,
        `--date: ${date} is still to come (the catalog is read as of ${asOf}); give a day that has passed, or another --as-of.`,
      ),
    )
}

function requireOrder({ value, source }: Entry<Proposal>, date: CalendarDate, isDefault: boolean): void {
  const latest = latestEvent(value)
  if (latest === undefined || latest.event.date <= date) return
  const [status, place] = [
    statusWords[latest.event.status],
    positionText({ source, at: ['history', latest.index, 'date'] }),
  ]
  const [what, how] = isDefault
    ? [
        say(`ngày tính ${printDate(date)}`, `the as-of date ${date}`),
        say('đọc danh mục theo ngày không sớm hơn bằng --as-of', 'give an --as-of that is not earlier'),
      ]
    : [
        say(`--date: ngày ${printDate(date)}`, `--date: ${date}`),
        say('ghi --date không sớm hơn ngày ấy', 'give a --date that is not earlier'),
      ]
  throw failure(
    say(
      `${what.vi} đứng trước lần “${status.vi}” ngày ${printDate(latest.event.date)} (${place}); ${how.vi}.`,
      `${what.en} comes before “${status.en}” on ${latest.event.date} (${place}); ${how.en}.`,
    ),
  )
}

/** The day from which a decision applies, if any is said; it may be still to come. Throws (2) before the decision. */
export function effectiveDate(
  { value, source }: Entry<Proposal>,
  given: CalendarDate | undefined,
  decided: CalendarDate,
): CalendarDate | undefined {
  const date = given ?? value.effectiveFrom
  if (date === undefined || date >= decided) return date
  const where =
    given === undefined ? `${positionText({ source, at: ['effectiveFrom'] })}: effectiveFrom` : '--effective-from:'
  throw failure(
    say(
      `${where} ngày ${printDate(date)} đứng trước ngày quyết định ${printDate(decided)}; ghi --effective-from không sớm hơn.`,
      `${where} ${date} comes before the decision of ${decided}; give an --effective-from that is not earlier.`,
    ),
  )
}
