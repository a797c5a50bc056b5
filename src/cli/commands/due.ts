import { dueDocument } from '#documents/due.ts'
import { dueDate, type Receipt } from '#deadline/due-date.ts'
import type { WorkingCalendar } from '#deadline/working-calendar.ts'
import { readTime } from '#change/time.ts'
import { parseDuration, type Duration } from '#model/duration.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { findProcedure, openCatalog } from '../catalog.ts'
import { defined, type Context } from '../command.ts'
import { calendars, doubts } from '../deadline/calendars.ts'
import { minuteOf, readPause, readReceipt } from '../deadline/read.ts'
import { formatOf, type Formats } from '../formats.ts'
import type { GlobalOptions } from '../global-options.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { requireWhole } from '../unread.ts'

const FORMATS: Formats<'text' | 'json'> = { all: ['text', 'json'], usual: 'text' }

/** Counts the day on which a dossier is due. */
export const due = defined({
  declare: (command, text) =>
    command
      .option(
        '--code <CODE>',
        text('thời hạn và giờ chốt của thủ tục này', 'the committed time and the cut-off of this procedure'),
      )
      .option(
        '--cut-off <HH:MM>',
        text(
          'hồ sơ nhận sau giờ này tính từ ngày làm việc tiếp theo',
          'a dossier received after this time counts from the next working day',
        ),
      )
      .option(
        '--pause <FROM..TO...>',
        text(
          'những ngày không tính, từ khi yêu cầu đến khi nhận bổ sung',
          'days that do not count, from the request to the receipt of supplements',
        ),
      )
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text)),
  run: async (context, [day = '', written], options) => {
    const format = formatOf(options, FORMATS)
    const receipt = readReceipt(day)
    const pauses = (options.pause ?? []).map(readPause)
    const asked = termOf(written, options, context)
    const cutOff = options.cutOff === undefined ? asked.cutOff : cutOffOf(options.cutOff)
    const calendar = calendars(options.code === undefined ? options : { ...options, quiet: true }, context)
    const term = { duration: asked.duration, pauses, ...(cutOff === undefined ? {} : { cutOff }) }
    const found = dueDate(receipt, term, calendar)
    if ('problem' in found) throw failure(say(`${found.problem.vi}.`, `${found.problem.en}.`))
    const years = yearsOf(receipt, found.date, calendar)
    if (options.quiet !== true) warnOf(years, context)
    const { duration } = asked
    await deliver(
      dueDocument({ receipt, duration, due: found, calendars: years }, context.language),
      { ...options, format },
      undefined,
      context,
    )
    return 0
  },
})

interface Asked {
  readonly duration: Duration
  readonly cutOff?: number
}

/** The term that is written, or that of the procedure after `--code`. Throws (2) without either, and with both. */
function termOf(
  written: string | undefined,
  options: GlobalOptions & { readonly code?: string },
  context: Context,
): Asked {
  const { code } = options
  if ((written === undefined) === (code === undefined))
    throw failure(
      say(
        'due cần một thời hạn, như “3 ngày làm việc”, hoặc --code MÃ_SỐ; không cần cả hai.',
        'due needs a time, such as "3 ngày làm việc", or --code CODE; not both.',
      ),
    )
  if (code === undefined) return { duration: readDuration(written ?? '') }
  const catalog = openCatalog(options, context)
  const procedure = findProcedure(catalog, code, asOfDate(options, context.io, catalog))
  requireWhole(catalog, [code])
  return termOfProcedure(procedure)
}

function termOfProcedure(procedure: Procedure): Asked {
  const text = readTime(procedure, { key: 'committed' })
  if (text === undefined)
    throw failure(
      say(
        `thủ tục ${procedure.code} chưa ghi thời hạn; viết thời hạn sau ngày nhận thay cho --code.`,
        `the procedure ${procedure.code} states no time; write the time behind the day instead of --code.`,
      ),
      3,
    )
  const cutOff = minuteOf(procedure.processingTime?.cutOff ?? '')
  return { duration: readDuration(text), ...(cutOff === undefined ? {} : { cutOff }) }
}

function readDuration(text: string): Duration {
  const duration = parseDuration(text)
  if (duration !== undefined) return duration
  throw failure(
    say(
      `${quoted(text)} không phải một thời hạn; viết cả đơn vị, như “3 ngày làm việc”, “10 ngày”, “1 tháng”, “4 giờ”.`,
      `${quoted(text)} is not a time; write the unit too, as "3 working days", "10 days", "1 month", "4 hours".`,
    ),
  )
}

function cutOffOf(text: string): number {
  const minute = minuteOf(text)
  if (minute !== undefined) return minute
  throw failure(
    say(
      `--cut-off: ${quoted(text)} không phải giờ; viết như 15:00.`,
      `--cut-off: ${quoted(text)} is not a time; write it as 15:00.`,
    ),
  )
}

/** The years between, and what is known of each. */
function yearsOf(receipt: Receipt, last: string, calendar: WorkingCalendar) {
  const [from, to] = [receipt.date, last].map((date) => Number(date.slice(0, 4))) as [number, number]
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    state: calendar.knows(from + index),
  }))
}

function warnOf(years: ReturnType<typeof yearsOf>, { io, language }: Context): void {
  for (const { year, state } of years) {
    const doubt = doubts[state](year)
    if (doubt !== undefined) io.writeError(`tthc: ${doubt[language]}\n`)
  }
}
