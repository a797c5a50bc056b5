import type { Receipt, Term } from '#deadline/due-date.ts'
import { readDate } from '#model/date.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** Minutes since midnight of "08:30", "8h30" or "8:30"; undefined for what is no time of a day. */
export function minuteOf(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:h](\d{2})$/.exec(text.trim()) ?? []
  const [hour, minute] = [Number(hours), Number(minutes)]
  return hours === '' || hour > 23 || minute > 59 ? undefined : hour * 60 + minute
}

/** When a dossier was received: "12/02/2026", "2026-02-12T15:30", "12/02/2026 15:30". Throws (2) for anything else. */
export function readReceipt(text: string): Receipt {
  const [, day = '', clock] = /^(\S+?)(?:[T ]\s*(\S+))?$/.exec(text.trim()) ?? []
  const [date, minute] = [readDate(day), clock === undefined ? undefined : minuteOf(clock)]
  if (date === undefined || (clock !== undefined && minute === undefined))
    throw failure(
      say(
        `${quoted(text)} không phải ngày nhận hồ sơ; viết như 12/02/2026, hoặc 2026-02-12T15:30 khi biết giờ nhận.`,
        `${quoted(text)} is not a day of receipt; write it as 12/02/2026, or 2026-02-12T15:30 where the time is known.`,
      ),
    )
  return { date, ...(minute === undefined ? {} : { minute }) }
}

/** Days that do not count: "05/03/2026..09/03/2026", from the request to the receipt of what completes the dossier. Throws (2) for anything else. */
export function readPause(text: string): NonNullable<Term['pauses']>[number] {
  const [from, to, ...more] = text.split('..').map(readDate)
  if (from !== undefined && to !== undefined && from <= to && more.length === 0) return { from, to }
  throw failure(
    say(
      `--pause: ${quoted(text)} không phải một khoảng ngày; viết như 05/03/2026..09/03/2026.`,
      `--pause: ${quoted(text)} is not a span of days; write it as 05/03/2026..09/03/2026.`,
    ),
  )
}
