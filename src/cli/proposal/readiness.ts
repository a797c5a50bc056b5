import type { Loaded } from '#catalog/load.ts'
import { describe } from '#change/describe.ts'
import { realised } from '#proposal/realised.ts'
import type { Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { positionText } from '../position.ts'
import { check } from '../validation/check.ts'
import { finder } from './found.ts'

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
        `the proposal ${quoted(value.id)} has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} and cannot be submitted; mend and try again:`,
      ),
      lines,
    ),
  )
}

/** Throws (2) with the changes that the catalog does not show; `after` is the proposal as it would be. */
export function requireShown(after: Entry<Proposal>, { catalog }: Loaded, asOf: CalendarDate): void {
  const missing = [...realised(catalog, [after], asOf)].filter(
    ({ realisation }) => realisation === 'absent' || realisation === 'unknown',
  )
  if (missing.length === 0) return
  const find = finder(catalog, asOf)
  const lines = missing.map((each) => {
    const { realisation, route, change, scene } = each
    const place = find(each)
    return joinLocalized(
      [
        verbatim(`${positionText({ source: after.source, at: route })} ${change.procedure}: `),
        realisation === 'unknown'
          ? say('danh mục không có thủ tục này', 'the catalog has no such procedure')
          : describe(change, scene),
        ...(place === undefined ? [] : [verbatim(` (${positionText(place)})`)]),
      ],
      '',
    )
  })
  const { id } = after.value
  throw failure(
    withLines(
      say(
        `danh mục chưa thể hiện ${missing.length} thay đổi của phương án ${quoted(id)} nên chưa ghi là đã thực hiện; đưa vào danh mục bằng tthc apply ${id} rồi làm lại:`,
        `the catalog does not show ${missing.length} ${missing.length === 1 ? 'change' : 'changes'} of the proposal ${quoted(id)}, so it is not implemented; write them with tthc apply ${id} and try again:`,
      ),
      lines,
    ),
  )
}

function withLines(head: Localized, lines: readonly Localized[]): Localized {
  const more = lines.length - SHOWN
  const rest = more <= 0 ? [] : [say(`… và ${more} chỗ nữa`, `… and ${more} more`)]
  return joinLocalized([head, ...lines.slice(0, SHOWN), ...rest], '\n  ')
}
