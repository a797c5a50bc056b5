import { says } from '#change/current.ts'
import { fromOf, toOf } from '#change/facts.ts'
import type { Standing } from '#proposal/standing.ts'

/** Whether the value after is the one before, or the one that the catalog has. A paper that is not there to be removed is another rule's. */
export function isIdle({ change, state }: Standing): boolean {
  const [from, to] = [fromOf(change), toOf(change)]
  return to !== undefined && (state === 'done' || (from !== undefined && says(change, from, to)))
}
