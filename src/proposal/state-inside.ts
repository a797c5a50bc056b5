import { applyInside } from '#change/apply.ts'
import { current, isMade, says } from '#change/current.ts'
import { fromOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { State } from './state.ts'

/** A procedure in which a change is looked for; parts stand under the ids in which the change speaks of them. */
export interface Inside {
  /** As the catalog has it; undefined where it does not. */
  readonly now: Procedure | undefined
  /** After what the same proposal means for whole procedures. */
  readonly bridged: Procedure | undefined
  /** After everything that the proposal means for it. */
  readonly after: Procedure | undefined
  /** One that is no longer in force shows a change or not, and cannot be changed any more. */
  readonly isInForce: boolean
}

/** How a change inside a procedure stands there. */
export function stateInside(change: Change, { now, bridged, after, isInForce }: Inside): State {
  if (now === undefined) return 'missing'
  if (isMade(change, now)) return 'done'
  const starts = [now, bridged].some((procedure) => procedure !== undefined && startsFrom(change, procedure))
  return isInForce && starts && hasPlace(change, now, after) ? 'open' : 'conflicting'
}

/** Whether the procedure says what the change starts from: nothing where it adds. One that does not say starts from anything. */
function startsFrom(change: Change, procedure: Procedure): boolean {
  const [from, now] = [fromOf(change), current(change, procedure)]
  if (kindOf(change).direction === 'adds') return now === undefined
  return from === undefined || says(change, from, now)
}

/** Whether there is where to make it, now or by what else the proposal means. */
const hasPlace = (change: Change, now: Procedure, after: Procedure | undefined): boolean =>
  [now, after].some((procedure) => procedure !== undefined && isMade(change, applyInside(procedure, [change])))
