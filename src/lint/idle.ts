import { fromOf, kindOf, toOf } from '../change/apply.ts'
import { agrees, current } from '../change/resolve.ts'
import type { Change } from '../model/change.ts'
import type { Procedure } from '../model/types.gen.ts'

/** Whether the value after is the one before, or the one that the catalog has. A paper that is not there to be removed is another rule's. */
export function isIdle(change: Change, procedure: Procedure): boolean {
  if (kindOf(change).scope === 'catalog') return change.kind === 'recoded' && change.to === procedure.code
  const [from, to] = [fromOf(change), toOf(change)]
  if (to === undefined) return false
  return says(change, to, current(change, procedure)) || (from !== undefined && says(change, from, to))
}

/** Whether two values of a change say the same. Steps are told in their order; those that a change does not name may stand anywhere. */
export function says(change: Change, named: unknown, other: unknown): boolean {
  if (change.kind !== 'step-order' || !Array.isArray(named) || !Array.isArray(other)) return agrees(named, other)
  return named.join() === other.filter((id) => named.includes(id)).join()
}
