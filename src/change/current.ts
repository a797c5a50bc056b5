import type { Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { applyInside, kindOf, toOf } from './apply.ts'
import { same } from './same.ts'
import { sameTime } from './time.ts'

/** What the procedure says now where the change would act, or that a change of the whole starts from. */
export function current(change: Change, procedure: Procedure | undefined): unknown {
  if (procedure === undefined) return undefined
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return kind.read(procedure, change)
  return kind.read(procedure)
}

/** Whether two values of a change say the same; times however they are written. */
export const agrees = (a: unknown, b: unknown): boolean =>
  same(a, b) || (typeof a === 'string' && typeof b === 'string' && sameTime(a, b))

/** Whether another value says the same as one that a change names. */
export function says(change: Change, named: unknown, other: unknown): boolean {
  const kind = kindOf(change)
  return kind.scope === 'procedure' && kind.agrees !== undefined ? kind.agrees(named, other) : agrees(named, other)
}

/** Whether making the change once more changes nothing in the procedure; what has nowhere to be made is not made. */
export function isMade(change: Change, procedure: Procedure): boolean {
  const now = current(change, procedure)
  return (
    says(change, now, current(change, applyInside(procedure, [change]))) &&
    (toOf(change) === undefined || now !== undefined)
  )
}
