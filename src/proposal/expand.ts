import { fromOf } from '#change/apply.ts'
import { agrees, current } from '#change/current.ts'
import type { Change } from '#model/change.ts'
import type { Code, ProposalItem, ProposedChange, Proposal } from '#model/types.gen.ts'
import type { Lookup } from './lookup.ts'

/** A change that a proposal means, with the item that means it and the change as it is written there. */
export interface Intention {
  readonly change: Change
  readonly item: ProposalItem
  /** Position of the item in the proposal. */
  readonly index: number
  readonly written: ProposedChange
}

/**
 * What a proposal means: its items expanded to procedures × changes. A `from` that is not written is read from the
 * catalog. A merger or a split names its procedures itself, so it is told once, however many the item lists.
 */
export function expand(proposal: Proposal, lookup: Lookup): readonly Intention[] {
  return proposal.items.flatMap((item, index) =>
    item.changes.flatMap((written) =>
      addressees(item, written).map((procedure): Intention => ({
        change: completed(written, procedure, lookup),
        item,
        index,
        written,
      })),
    ),
  )
}

function addressees(item: ProposalItem, change: ProposedChange): readonly Code[] {
  if (change.kind === 'merged') return [change.to]
  if (change.kind === 'split') return [change.from]
  return change.kind === 'created' ? [change.to.code] : item.procedures
}

function completed(written: ProposedChange, procedure: Code, lookup: Lookup): Change {
  const { reason: _, illustrative: __, ...rest } = written
  const change = { ...rest, procedure } as Change
  if (fromOf(change) !== undefined) return change
  const from = current(change, lookup(procedure))
  return from === undefined || isAddition(change) || beganWithNothing(change, from)
    ? change
    : ({ ...change, from } as Change)
}

/**
 * Whether the catalog shows a lookup already that was not there before: what a change starts from is written down when it is carried
 * out, unless nothing was there. Otherwise the paper would be saved no longer as soon as it is.
 */
const beganWithNothing = (change: Change, now: unknown): boolean =>
  change.kind === 'document-lookup' && agrees(now, change.to)

const isAddition = (change: Change): boolean => change.kind === 'created' || change.kind.endsWith('-added')
