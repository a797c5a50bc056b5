import { toBeMade, type CarriedOut } from '#proposal/carry-out.ts'
import { withStartingValues } from '#proposal/starting-values.ts'
import type { State } from '#proposal/state.ts'
import type { Changed } from '#edit/apply.ts'
import { printDate } from '#model/date.ts'
import { printCount } from '#model/decimal.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** What became of each proposal: how many of its changes are made, how many the catalog showed already, and when it takes effect. */
export const stepReport = (steps: readonly CarriedOut[], asOf: CalendarDate): readonly Localized[] =>
  steps.flatMap((step) => [...reportOfStep(step), ...awaitingReport(step), ...early(step, asOf), ...unsaidReport(step)])

function reportOfStep({
  proposal: {
    value: { id },
  },
  standings,
}: CarriedOut): readonly Localized[] {
  const decided = standings.filter(({ awaits }) => !awaits)
  const count = (wanted: State): number => decided.filter(({ state }) => state === wanted).length
  const [making, done, superseded] = [toBeMade(standings).length, count('done'), count('superseded')]
  const replaced =
    superseded === 0
      ? say('', '')
      : say(
          ` ${printCount(superseded)} thay đổi đã được phương án sau thay.`,
          ` ${superseded} ${superseded === 1 ? 'was' : 'were'} superseded by a later proposal.`,
        )
  if (decided.length === 0) return []
  if (making === 0 && decided.length < standings.length)
    return [
      say(
        `Phần thuộc thẩm quyền của phương án ${quoted(id)} danh mục đã có; không có gì để ghi.${replaced.vi}`,
        `The catalog shows the own part of the proposal ${quoted(id)} already; nothing to write.${replaced.en}`,
      ),
    ]
  if (making === 0)
    return [
      say(
        `Danh mục đã như phương án ${quoted(id)} ghi; không có gì để ghi.${replaced.vi}`,
        `The catalog already says what the proposal ${quoted(id)} asks for; nothing to do.${replaced.en}`,
      ),
    ]
  if (done + superseded === 0) return []
  return [
    say(
      `Phương án ${quoted(id)}: danh mục đã có ${printCount(done)} thay đổi, còn ${printCount(making)} thay đổi để ghi.${replaced.vi}`,
      `The proposal ${quoted(id)}: the catalog shows ${done} of its changes already, ${making} are left to be written.${replaced.en}`,
    ),
  ]
}

/** What is only recommended, and is not written for that reason. */
function awaitingReport({
  proposal: {
    value: { id },
  },
  standings,
}: CarriedOut): readonly Localized[] {
  const count = standings.filter(({ awaits }) => awaits).length
  if (count === 0) return []
  return [
    say(
      `Phương án ${quoted(id)}: ${printCount(count)} thay đổi là kiến nghị, chưa có văn bản của cấp có thẩm quyền nên không ghi. Khi có, ghi bằng tthc proposal adopt ${id}.`,
      `The proposal ${quoted(id)}: ${count} ${count === 1 ? 'change is' : 'changes are'} only recommended and not written, for no higher decision is recorded. Once there is one, record it with tthc proposal adopt ${id}.`,
    ),
  ]
}

function early(
  {
    proposal: {
      value: { id },
    },
    days,
    standings,
  }: CarriedOut,
  asOf: CalendarDate,
): readonly Localized[] {
  if (toBeMade(standings).length === 0) return []
  return days
    .filter((day) => day > asOf)
    .map((day) =>
      say(
        `Phương án ${quoted(id)} có hiệu lực từ ${printDate(day)}, sau ngày của danh mục (${printDate(asOf)}): chỉ công bố bản ghi này từ ngày ấy.`,
        `The proposal ${quoted(id)} takes effect on ${day}, after the day of the catalog (${asOf}): publish what is written from that day on.`,
      ),
    )
}

function unsaidReport(step: CarriedOut): readonly Localized[] {
  const [
    { unsaid },
    {
      proposal: {
        value: { id },
      },
    },
  ] = [withStartingValues(step), step]
  if (unsaid === 0) return []
  return [
    say(
      `Phương án ${quoted(id)}: ${printCount(unsaid)} thay đổi không ghi “from” mà các thủ tục lại bắt đầu từ giá trị khác nhau, nên sau này không tính lại được mức cắt giảm; muốn giữ, tách mục theo từng giá trị trước khi ghi.`,
      `The proposal ${quoted(id)}: ${unsaid} changes say no “from”, and their procedures start from different values, so what is saved cannot be counted later; to keep that, split the item by value before it is written.`,
    ),
  ]
}

/** Which files are written, and where from. */
export function fileReport(changed: readonly Changed[], would: boolean): readonly Localized[] {
  return changed.map(({ file, from }) => {
    const way = from === undefined ? '' : ` (← ${from})`
    return say(`${would ? 'Sẽ ghi' : 'Đã ghi'} ${file}${way}`, `${would ? 'Would write' : 'Wrote'} ${file}${way}`)
  })
}

/** What to do when all is written. */
export function nextSteps(steps: readonly CarriedOut[]): Localized {
  const ids = steps
    .filter(({ proposal }) => proposal.value.status === 'approved')
    .map(({ proposal }) => proposal.value.id)
    .join(' ')
  const mark =
    ids === '' ? say('', '') : say(`, rồi tthc proposal implement ${ids}`, `, then tthc proposal implement ${ids}`)
  return say(`Sau đó chạy tthc validate${mark.vi}.`, `Next run tthc validate${mark.en}.`)
}
