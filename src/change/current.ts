import type { Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { applyInside } from './apply.ts'
import { toOf } from './facts.ts'
import { kindOf } from './kinds/index.ts'
import { same } from './same.ts'
import { sameTime } from './time.ts'

/** What the procedure says now where the change would act; undefined where nothing is there. */
export function current(change: Change, procedure: Procedure | undefined): unknown {
  if (procedure === undefined) return undefined
  const kind = kindOf(change)
  return kind.scope === 'procedure' ? kind.read(procedure, change) : kind.read(procedure)
}

/** Whether two values of a change say the same; times however they are written. */
export const agrees = (a: unknown, b: unknown): boolean =>
  same(a, b) || (typeof a === 'string' && typeof b === 'string' && sameTime(a, b))

/** Whether a value that a change names says the same as another one, as its kind sees it. */
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
