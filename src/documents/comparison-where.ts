import { thingOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Change } from '#model/change.ts'
import type { OutlineThing } from './outline/thing.ts'

/** Where a thing of an outline stands. */
export type Spot = Pick<OutlineThing, 'list' | 'key'>

/** The thing in which a change is shown; one of whole procedures, and a new id, have a row of their own. */
export function spotOf(change: Change): Spot {
  const [kind, { list, key = '', case: id }] = [kindOf(change), thingOf(change)]
  if (kind.scope === 'catalog') return { list, key: kind.movesCode ? 'code' : change.kind }
  if (kind.rekeys === true) return { list, key: `${key} rekeyed` }
  if (list === 'time') return id === undefined ? { list, key: '' } : { list: 'timeCases', key: id }
  return { list, key }
}
