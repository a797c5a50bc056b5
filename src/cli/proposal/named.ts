import { compareIds } from '#model/text.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Proposal } from '#model/types.gen.ts'
import { unknown } from '../catalog.ts'
import { requireRead } from '../unread.ts'
import { positionText } from '#catalog/place-text.ts'

/** The proposals of a catalog in the order of their ids. */
export const byId = ({ proposals }: Catalog): readonly Entry<Proposal>[] =>
  [...proposals].sort((a, b) => compareIds(a.value.id, b.value.id) || compareIds(a.source.path, b.source.path))

/** The proposals with these ids, each once. Throws (3) for an id that there is not, and (2) for one that two files claim. */
export function proposalsNamed(catalog: Catalog, ids: readonly string[]): readonly Entry<Proposal>[] {
  return [...new Set(ids)].map((id) => {
    const [found, other] = byId(catalog).filter(({ value }) => value.id === id)
    if (found === undefined) requireRead(catalog, 'proposal', id)
    if (found === undefined)
      throw failure(
        unknown(
          'phương án',
          'proposal',
          id,
          catalog.proposals.map(({ value }) => value.id),
        ),
        3,
      )
    if (other !== undefined) throw failure(twice(found, other))
    return found
  })
}

function twice(one: Entry<Proposal>, other: Entry<Proposal>): ReturnType<typeof say> {
  const [first, second] = [one, other].map(({ source }) => positionText({ source, at: ['id'] }))
  const id = quoted(one.value.id)
  return say(
    `${first} và ${second} cùng ghi id ${id}; đổi một id rồi làm lại.`,
    `${first} and ${second} have the same id ${id}; change one and try again.`,
  )
}
