import { fromOf, kindOf, toOf } from '#change/apply.ts'
import { current, says } from '#change/current.ts'
import type { Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'

/** Whether the value after is the one before, or the one that the catalog has. A paper that is not there to be removed is another rule's. */
export function isIdle(change: Change, procedure: Procedure): boolean {
  const [kind, from, to] = [kindOf(change), fromOf(change), toOf(change)]
  if (to === undefined) return false
  if (kind.scope === 'catalog') return kind.movesCode && to === procedure.code
  return says(change, to, current(change, procedure)) || (from !== undefined && says(change, from, to))
}
