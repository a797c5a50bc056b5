import { thingOf } from '#change/facts.ts'
import { isWhole } from '#change/thing.ts'
import type { Change } from '#model/change.ts'
import type { OutlineThing } from './outline/thing.ts'

/** Where a thing of an outline stands. */
export type Spot = Pick<OutlineThing, 'list' | 'key'>

/** The thing in which a change is shown; one of whole procedures, and a new id, have a row of their own. */
export function spotOf(change: Change): Spot {
  if (change.kind === 'recoded') return { list: 'procedure', key: 'code' }
  const { list, key = '', case: id } = thingOf(change)
  if (isWhole(thingOf(change))) return { list, key: change.kind }
  if (change.kind === 'rekeyed') return { list, key: `${key} rekeyed` }
  if (list === 'time') return id === undefined ? { list, key: '' } : { list: 'timeCases', key: id }
  return { list, key }
}
