import { dueDocument } from '#documents/due.ts'
import { dueDate, type Receipt } from '#deadline/due-date.ts'
import type { WorkingCalendar } from '#deadline/working-calendar.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { defined, type Context } from '../command.ts'
import { calendars, doubts } from '../deadline/calendars.ts'
import { readPause, readReceipt } from '../deadline/read.ts'
import { cutOffOf, termOf } from '../deadline/term.ts'
import { formatOf, type Formats } from '../formats.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'
import { deliver } from '../output.ts'

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
      .addOption(forceOption(text))
      .addHelpText(
        'after',
        text(
          '\nDATE: ngày nhận hồ sơ, 12/02/2026, hoặc kèm giờ: 2026-02-12T15:30. TIME: thời hạn có đơn vị, như "3 ngày làm việc".',
          '\nDATE: the day of receipt, 12/02/2026, or with its time: 2026-02-12T15:30. TIME: with its unit, such as "3 working days".',
        ),
      ),
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
