import type { Loaded } from '#catalog/load.ts'
import { describe } from '#change/describe.ts'
import { realisationWords } from '#documents/progress-words.ts'
import { realisationOf } from '#proposal/progress.ts'
import { proposedAt, type Standing } from '#proposal/standing.ts'
import { standingsIn } from '#proposal/standings.ts'
import { isSettled } from '#proposal/state.ts'
import type { Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { positionText } from '#catalog/place-text.ts'
import { check } from '#library/check.ts'

const SHOWN = 10

/** Throws (2) with the errors that `validate` finds in the file of the proposal. */
export function requireNoErrors({ value, source }: Entry<Proposal>, loaded: Loaded, asOf: CalendarDate): void {
  const errors = check(loaded, asOf).found.filter(
    ({ severity, place }) => severity === 'error' && place.source.path === source.path,
  )
  if (errors.length === 0) return
  const lines = errors.map(({ place, message, code }) =>
    joinLocalized([verbatim(`${positionText(place)} `), message, verbatim(` [${code}]`)], ''),
  )
  throw failure(
    withLines(
      say(
        `phương án ${quoted(value.id)} còn ${errors.length} lỗi nên chưa trình được; sửa rồi làm lại:`,
        `the proposal ${quoted(value.id)} has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} and cannot be submitted; fix and try again:`,
      ),
      lines,
    ),
  )
}

/** Throws (2) with the changes that the catalog does not show; `after` is the proposal as it would be. */
export function requireShown(after: Entry<Proposal>, { catalog }: Loaded, asOf: CalendarDate): void {
  const left = standingsIn(catalog, asOf)(after).filter(({ state }) => !isSettled(state))
  if (left.length === 0) return
  const { id } = after.value
  const head = say(
    `danh mục chưa thể hiện ${left.length} thay đổi của phương án ${quoted(id)} nên chưa ghi là đã thực hiện; đưa vào danh mục bằng tthc apply ${id} rồi làm lại:`,
    `the catalog does not show ${left.length} ${left.length === 1 ? 'change' : 'changes'} of the proposal ${quoted(id)}, so it is not implemented; write them with tthc apply ${id} and try again:`,
  )
  throw failure(withLines(head, left.map(lineOf)))
}

function lineOf(standing: Standing): Localized {
  const { state, change, scene, found } = standing
  const words = realisationWords[realisationOf(standing)]
  return joinLocalized(
    [
      verbatim(`${positionText(proposedAt(standing))} ${change.procedure}: `),
      state === 'missing' ? words : describe(change, scene),
      ...(state === 'conflicting' ? [verbatim('; '), words] : []),
      ...(found === undefined ? [] : [verbatim(` (${positionText(found)})`)]),
    ],
    '',
  )
}

function withLines(head: Localized, lines: readonly Localized[]): Localized {
  const more = lines.length - SHOWN
  const rest = more <= 0 ? [] : [say(`… và ${more} chỗ nữa`, `… and ${more} more`)]
  return joinLocalized([head, ...lines.slice(0, SHOWN), ...rest], '\n  ')
}
