import type { Adoption, Proposal, ProposalItem } from '#model/types.gen.ts'
import { adoptionOf } from './authority.ts'

/** Which recommendations a higher decision takes up: all, those of one item, or some changes of it; positions count from 1. */
export interface Chosen {
  readonly item?: number
  readonly changes?: readonly number[]
}

/** Why a higher decision cannot be recorded as it is chosen. Positions count from 1. */
export type Refusal =
  | { readonly why: 'no-recommendation' }
  | { readonly why: 'no-item'; readonly item: number; readonly last: number }
  | { readonly why: 'own'; readonly item: number }
  | { readonly why: 'no-change'; readonly item: number; readonly change: number; readonly last: number }
  | { readonly why: 'adopted'; readonly item: number; readonly change: number; readonly adoption: Adoption }
  | { readonly why: 'several-items' }

/** The proposal with a higher decision recorded in the recommendations that it takes up, or why it cannot be. */
export function afterAdoption(
  proposal: Proposal,
  decision: Omit<Adoption, 'changes'>,
  chosen: Chosen,
): Proposal | Refusal {
  const targets = targetsOf(proposal.items, chosen)
  if ('why' in targets) return targets
  const items = proposal.items.map((item, index) =>
    targets.includes(index) ? withAdoption(item, decision, chosen.changes) : item,
  )
  return { ...proposal, items: items as Proposal['items'] }
}

/** Positions of the items that the decision is about. */
function targetsOf(items: readonly ProposalItem[], { item, changes }: Chosen): readonly number[] | Refusal {
  const open = items.flatMap((each, index) => (openIn(each).length > 0 ? [index] : []))
  if (item === undefined) {
    if (changes !== undefined && open.length > 1) return { why: 'several-items' }
    const [only] = open
    if (only === undefined) return { why: 'no-recommendation' }
    return changes === undefined ? open : (refused(items[only]!, only + 1, changes) ?? open)
  }
  const target = items[item - 1]
  if (target === undefined) return { why: 'no-item', item, last: items.length }
  return refused(target, item, changes) ?? [item - 1]
}

/** Positions, from 1, of the changes of an item that no higher decision takes up yet. */
const openIn = (item: ProposalItem): readonly number[] =>
  item.competence === 'own'
    ? []
    : item.changes.flatMap((_, index) => (adoptionOf(item, index) === undefined ? [index + 1] : []))

function refused(target: ProposalItem, item: number, changes: readonly number[] | undefined): Refusal | undefined {
  if (target.competence === 'own') return { why: 'own', item }
  const last = target.changes.length
  const outside = changes?.find((change) => change < 1 || change > last)
  if (outside !== undefined) return { why: 'no-change', item, change: outside, last }
  const open = openIn(target)
  const taken = (changes ?? (open.length === 0 ? [1] : [])).find((change) => !open.includes(change))
  const adoption = taken === undefined ? undefined : adoptionOf(target, taken - 1)
  return taken === undefined || adoption === undefined ? undefined : { why: 'adopted', item, change: taken, adoption }
}

/** An item with the decision at the end of its adoptions; it says its changes where it does not take up the item as a whole. */
function withAdoption(
  item: ProposalItem,
  decision: Omit<Adoption, 'changes'>,
  chosen: readonly number[] | undefined,
): ProposalItem {
  const taken = [...new Set(chosen ?? openIn(item))].sort((a, b) => a - b)
  const { note, illustrative, ...named } = decision
  const adoption = {
    ...named,
    ...(taken.length === item.changes.length ? {} : { changes: taken }),
    ...(note === undefined ? {} : { note }),
    ...(illustrative === undefined ? {} : { illustrative }),
  }
  const adopted = [...(item.adopted ?? []), adoption]
  const { benefit, roadmap, ...rest } = item
  return {
    ...rest,
    adopted,
    ...(benefit === undefined ? {} : { benefit }),
    ...(roadmap === undefined ? {} : { roadmap }),
  }
}
