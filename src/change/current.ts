import type { Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { applyInside, kindOf, toOf } from './apply.ts'
import { same } from './same.ts'
import { sameTime } from './time.ts'

/** What the procedure says now where the change would act; an abolition acts on the whole of it. */
export function current(change: Change, procedure: Procedure | undefined): unknown {
  if (procedure === undefined) return undefined
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return kind.read(procedure, change)
  return change.kind === 'abolished' ? procedure : change.kind === 'recoded' ? procedure.code : undefined
}

/** Whether two values of a change say the same; times however they are written. */
export const agrees = (a: unknown, b: unknown): boolean =>
  same(a, b) || (typeof a === 'string' && typeof b === 'string' && sameTime(a, b))

/** Whether two values that a change speaks of say the same. Steps are told in their order; those that the change does not name may stand anywhere. */
export function says(change: Change, named: unknown, other: unknown): boolean {
  if (change.kind !== 'step-order' || !Array.isArray(named) || !Array.isArray(other)) return agrees(named, other)
  return named.join() === other.filter((id) => named.includes(id)).join()
}

/** Whether making the change once more changes nothing in the procedure; what has nowhere to be made is not made. */
export function isMade(change: Change, procedure: Procedure): boolean {
  const now = current(change, procedure)
  return (
    says(change, now, current(change, applyInside(procedure, [change]))) &&
    (toOf(change) === undefined || now !== undefined)
  )
}
