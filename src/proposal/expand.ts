import { agrees, current } from '#change/current.ts'
import { addressees, fromOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Change } from '#model/change.ts'
import type { Route } from '#model/place.ts'
import type { Code, Proposal, ProposedChange } from '#model/types.gen.ts'
import { adoptionOf, type Decided } from './authority.ts'
import type { Lookup } from './lookup.ts'

/** A change as a proposal writes it, where, and who decides it. */
export interface Written extends Decided {
  /** Position of the item in the proposal. */
  readonly index: number
  readonly written: ProposedChange
  /** The way to it in the file of the proposal. */
  readonly route: Route
}

/** A change that a proposal means for one procedure, with all that is known of what it starts from. */
export interface Intention extends Written {
  readonly change: Change
}

/** The changes of a proposal as they are written, in order. */
export function* writtenIn({ items }: Proposal): Generator<Written> {
  for (const [index, item] of items.entries())
    for (const [position, written] of item.changes.entries())
      yield {
        item,
        index,
        written,
        adoption: adoptionOf(item, position),
        route: ['items', index, 'changes', position],
      }
}

/**
 * What a proposal means: its items expanded to procedures × changes. A `from` that is not written is what the procedure says. A change
 * that names its procedures itself, as a merger does, is meant once, however many the item lists.
 */
export const expand = (proposal: Proposal, lookup: Lookup): readonly Intention[] =>
  [...writtenIn(proposal)].flatMap((each) =>
    addressees(each.written, each.item.procedures).map((procedure): Intention => ({
      ...each,
      change: completed(each.written, procedure, lookup),
    })),
  )

function completed(written: ProposedChange, procedure: Code, lookup: Lookup): Change {
  const { reason: _, illustrative: __, ...rest } = written
  const change = { ...rest, procedure } as Change
  if (fromOf(change) !== undefined || kindOf(change).direction === 'adds') return change
  const from = current(change, lookup(procedure))
  return from === undefined || beganWithNothing(change, from) ? change : ({ ...change, from } as Change)
}

/**
 * Whether the catalog already shows a change that can start from nothing. Where there was something, that is written down when the change
 * is carried out; taken from the catalog, it would turn into a change of nothing as soon as it is made.
 */
function beganWithNothing(change: Change, now: unknown): boolean {
  const kind = kindOf(change)
  return kind.scope === 'procedure' && kind.startsFromNothing === true && 'to' in change && agrees(now, change.to)
}
