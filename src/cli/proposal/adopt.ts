import type { Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Adoption, CalendarDate, Proposal } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { positionText } from '#catalog/place-text.ts'
import { afterAdoption, type Chosen } from '#proposal/adopt.ts'
import { isDecided } from '#proposal/status.ts'
import { member } from '../command.ts'
import { dayOption, dryRunOption } from '../options.ts'
import { said } from '../said.ts'
import { adoptionRefused } from './adopt-words.ts'
import { dayOfDecision } from './dates.ts'
import { proposalsNamed } from './named.ts'
import { opened, record } from './recording.ts'

/** Records the decision of a higher authority that takes up recommendations; only then they may be carried out. */
export const adoptCommand = member({
  usage: 'adopt <ID>',
  summary: say(
    'ghi văn bản của cấp có thẩm quyền chấp thuận kiến nghị, toàn bộ hoặc từng phần',
    'record the higher decision that takes up recommendations, in whole or in part',
  ),
  declare: (command, text) =>
    command
      .option('--by <NAME>', text('cơ quan ban hành văn bản', 'the authority that decided'))
      .option(
        '--number <NUMBER>',
        text('số văn bản, như 04/2020/TT-BTP', 'number of the document, such as 04/2020/TT-BTP'),
      )
      .addOption(
        dayOption(
          '--date <DATE>',
          text('ngày văn bản, 22/09/2020 hoặc 2020-09-22', 'its date, 22/09/2020 or 2020-09-22'),
        ),
      )
      .addOption(
        dayOption('--effective-from <DATE>', text('ngày văn bản có hiệu lực', 'the day from which it applies')),
      )
      .option('--item <N>', text('chỉ mục thứ N của phương án, từ 1', 'only the Nth item of the proposal, from 1'))
      .option('--change <N...>', text('chỉ các thay đổi thứ N của mục, từ 1', 'only these changes of the item, from 1'))
      .option('--note <TEXT>', text('ghi chú', 'a note'))
      .addOption(dryRunOption(text)),
  writes: ({ dryRun }) => dryRun !== true,
  run: async (context, ids, options) => {
    const open = opened(options, context)
    const entry = proposalsNamed(open.catalog, ids)[0]!
    requireDecided(entry)
    const decision = decisionOf(options, entry, open.asOf)
    const after = afterAdoption(entry.value, decision, chosenBy(options))
    if ('why' in after) throw failure(adoptionRefused(after, entry))
    record([{ ...entry, value: after }], open, options, context, ({ source, value: { id } }) => {
      const next =
        options.dryRun === true
          ? say('', '')
          : say(` Đưa vào danh mục: tthc apply ${id}.`, ` Write it into the catalog: tthc apply ${id}.`)
      return say(
        `${options.dryRun === true ? 'Sẽ ghi' : 'Đã ghi'} ${source.file}: ${decision.by} chấp thuận kiến nghị tại văn bản số ${decision.number}.${next.vi}`,
        `${options.dryRun === true ? 'Would write' : 'Wrote'} ${source.file}: ${decision.by} takes up the recommendation by ${decision.number}.${next.en}`,
      )
    })
    return 0
  },
})

interface Said {
  readonly by?: string
  readonly number?: string
  readonly date?: CalendarDate
  readonly effectiveFrom?: CalendarDate
  readonly note?: string
}

/** Only what the own authority has approved goes up to the next one. */
function requireDecided({ value, source }: Entry<Proposal>): void {
  if (isDecided(value)) return
  const [at, status] = [positionText({ source, at: ['status'] }), statusWords[value.status]]
  throw failure(
    say(
      `${at}: phương án ${quoted(value.id)} ở trạng thái “${status.vi}”; chỉ ghi việc chấp thuận kiến nghị của phương án đã thông qua.`,
      `${at}: the proposal ${quoted(value.id)} is “${status.en}”; only recommendations of an approved one are taken up.`,
    ),
  )
}

/** The decision as it is given. Throws (2) with what is missing, and for days that cannot be. */
function decisionOf(given: Said, entry: Entry<Proposal>, asOf: CalendarDate): Omit<Adoption, 'changes'> {
  const [by, number, note] = [said('--by', given.by), said('--number', given.number), said('--note', given.note)]
  const { date, effectiveFrom } = given
  if (by === undefined || number === undefined || date === undefined || effectiveFrom === undefined)
    throw failure(missing({ by, number, date, effectiveFrom }))
  const decided = dayOfDecision(entry, date, asOf)
  if (effectiveFrom < decided)
    throw failure(
      say(
        '--effective-from: ngày có hiệu lực đứng trước ngày văn bản; ghi ngày không sớm hơn --date.',
        '--effective-from: it applies before it was made; give a day that is not earlier than --date.',
      ),
    )
  return { by, number, date: decided, effectiveFrom, ...(note === undefined ? {} : { note }) }
}

function missing(
  given: Readonly<Record<'by' | 'number' | 'date' | 'effectiveFrom', string | undefined>>,
): ReturnType<typeof say> {
  const names = { by: '--by', number: '--number', date: '--date', effectiveFrom: '--effective-from' }
  const left = Object.entries(names).flatMap(([key, name]) =>
    given[key as keyof typeof names] === undefined ? [name] : [],
  )
  const example = '--by "Bộ Tư pháp" --number 04/2020/TT-BTP --date 28/05/2020 --effective-from 16/07/2020'
  return say(
    `adopt cần ${left.join(', ')} của văn bản chấp thuận, như ${example}.`,
    `adopt needs ${left.join(', ')} of the higher decision, such as ${example}.`,
  )
}

function chosenBy({ item, change }: { readonly item?: string; readonly change?: readonly string[] }): Chosen {
  return {
    ...(item === undefined ? {} : { item: positionIn('--item', item) }),
    ...(change === undefined ? {} : { changes: change.map((each) => positionIn('--change', each)) }),
  }
}

function positionIn(option: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw failure(
    say(
      `${option}: ${quoted(text)} không phải số thứ tự; ghi 1, 2, 3 ….`,
      `${option}: ${quoted(text)} is not a position; write 1, 2, 3 ….`,
    ),
  )
}
