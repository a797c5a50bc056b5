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
import { linesUnder } from './lines.ts'

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
    linesUnder(
      say(
        `phương án ${quoted(value.id)} còn ${errors.length} lỗi nên chưa trình được; sửa rồi làm lại:`,
        `the proposal ${quoted(value.id)} has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} and cannot be submitted; fix and try again:`,
      ),
      lines,
    ),
  )
}

/**
 * Throws (2) with the changes that may be made and that the catalog does not show, and where there is nothing but recommendations that no
 * higher decision takes up; `after` is the proposal as it would be.
 */
export function requireShown(after: Entry<Proposal>, { catalog }: Loaded, asOf: CalendarDate): void {
  const standings = standingsIn(catalog, asOf)(after)
  const decided = standings.filter(({ awaits }) => !awaits)
  const { id } = after.value
  if (decided.length === 0) throw failure(onlyRecommended(id))
  const left = decided.filter(({ state }) => !isSettled(state))
  if (left.length === 0) return
  const head = say(
    `danh mục chưa thể hiện ${left.length} thay đổi của phương án ${quoted(id)} nên chưa ghi là đã thực hiện; đưa vào danh mục bằng tthc apply ${id} rồi làm lại:`,
    `the catalog does not show ${left.length} ${left.length === 1 ? 'change' : 'changes'} of the proposal ${quoted(id)}, so it is not implemented; write them with tthc apply ${id} and try again:`,
  )
  throw failure(linesUnder(head, left.map(lineOf)))
}

/** How many changes of a proposal wait for a higher decision. */
export const awaitingIn = (entry: Entry<Proposal>, { catalog }: Loaded, asOf: CalendarDate): number =>
  standingsIn(catalog, asOf)(entry).filter(({ awaits }) => awaits).length

/** Throws (2) where the own part is recorded as implemented already, and nothing has been added to it since. */
export function requireProgress({ value, source }: Entry<Proposal>, awaiting: number): void {
  if (value.status !== 'implemented') return
  throw failure(
    say(
      `${positionText({ source, at: ['status'] })}: phần thuộc thẩm quyền của phương án ${quoted(value.id)} đã ghi là đã thực hiện; còn ${awaiting} thay đổi chờ cấp có thẩm quyền, khi có văn bản thì ghi bằng tthc proposal adopt ${value.id}.`,
      `${positionText({ source, at: ['status'] })}: the own part of the proposal ${quoted(value.id)} is recorded as implemented; ${awaiting} more ${awaiting === 1 ? 'change waits' : 'changes wait'} for the higher authority. Once it decides, record that with tthc proposal adopt ${value.id}.`,
    ),
  )
}

const onlyRecommended = (id: string): Localized =>
  say(
    `phương án ${quoted(id)} chỉ gồm kiến nghị mà chưa ghi văn bản chấp thuận nào của cấp có thẩm quyền nên chưa thể ghi là đã thực hiện; khi có, ghi bằng tthc proposal adopt ${id} rồi tthc apply ${id}.`,
    `the proposal ${quoted(id)} only recommends, and no higher decision is recorded, so it cannot be implemented; once there is one, record it with tthc proposal adopt ${id}, then tthc apply ${id}.`,
  )

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
