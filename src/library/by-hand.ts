import { codesOf } from '#change/facts.ts'
import { toBeMade, type CarriedOut } from '#proposal/carry-out.ts'
import { placeOf } from '#change/judged.ts'
import { describe, sceneOf } from '#change/describe.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import { failure } from '#model/failure.ts'
import { joinLocalized, say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { positionText } from '#catalog/place-text.ts'

/** Why nothing is written: the file of a procedure is written in a way that only a person can change; where, and what to change there. */
export function byHand(after: Entry<Procedure>, catalog: Catalog, steps: readonly CarriedOut[]): Error {
  const before = catalog.procedures.find(({ source }) => source === after.source) ?? after
  const own = steps
    .flatMap(({ standings }) => toBeMade(standings))
    .map(({ change }) => change)
    .filter((change) => concerns(change, before.value, after.value))
  const [first] = own
  const scene = sceneOf(namesOf(catalog), before.value, after.value)
  const edits = joinLocalized(
    own.map((change) => describe(change, scene)),
    '; ',
  )
  const at = positionText(first === undefined ? { source: before.source, at: [] } : placeOf(first, before))
  return failure(
    say(
      `${at}: tệp viết theo cách không sửa tự động được (như mỏ neo, bí danh hay khóa viết bằng “?”). Không ghi gì; sửa tay: ${edits.vi}. Sau đó chạy lại.`,
      `${at}: the file is written in a way that cannot be changed automatically (such as anchors, aliases or keys behind “?”). Nothing is written; edit by hand: ${edits.en}. Then run again.`,
    ),
  )
}

function concerns(change: Change, before: Procedure, after: Procedure): boolean {
  const named = codesOf(change)
  return [before.code, after.code].some((code) => named.includes(code))
}
