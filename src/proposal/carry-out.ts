import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { apply } from '#change/apply.ts'
import { newCodes } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { conflict } from './conflict.ts'
import type { Standing } from './standing.ts'
import { dayOf, standingsIn } from './standings.ts'
import { isBlocked, isOpen } from './state.ts'

/** What carrying out a proposal does: the day on which it takes effect, and how each of its changes stands before. */
export interface CarriedOut {
  readonly proposal: Entry<Proposal>
  readonly day: CalendarDate
  readonly standings: readonly Standing[]
}

/** A catalog after proposals were carried out; with conflicts it is not to be used. */
export interface Outcome {
  readonly catalog: Catalog
  readonly steps: readonly CarriedOut[]
  readonly conflicts: readonly Diagnostic[]
}

const NOTHING_WRITTEN = say(
  'không ghi gì. Sửa phương án cho khớp danh mục, hoặc trả danh mục về như phương án ghi, rồi chạy lại.',
  'nothing is written. Make the proposal fit the catalog, or the catalog what the proposal starts from, and run again.',
)

/** The day on which a proposal takes effect; one that does not say does so on the given day. */
const effectiveDay = ({ effectiveFrom }: Proposal, asOf: CalendarDate): CalendarDate => effectiveFrom ?? asOf

/**
 * Carries out proposals in their order, each on the day on which it takes effect. What the catalog shows already is left as it is. A
 * change that meets another value than it starts from, in the catalog or by an earlier proposal, is a conflict.
 */
export function carryOut(catalog: Catalog, proposals: readonly Entry<Proposal>[], asOf: CalendarDate): Outcome {
  return proposals.reduce<Outcome>(
    ({ catalog: before, steps, conflicts }, proposal) => {
      // What is made only now contradicts; it supersedes nothing.
      const making = steps.filter(({ standings }) => toBeMade(standings).length > 0).map((step) => step.proposal)
      const others = catalog.proposals.filter((other) => !making.includes(other))
      const held = (within: Catalog): readonly Standing[] =>
        standingsIn({ ...within, proposals: others }, asOf, catalog)(proposal)
      const [day, standings] = [effectiveDay(proposal.value, asOf), held(before)]
      const earlier = steps.flatMap((step) => step.standings)
      const met = standings.filter(({ state }) => isBlocked(state))
      return {
        catalog: makeAll(before, standings, [day, dayOf(proposal.value, asOf)], held),
        steps: [...steps, { proposal, day, standings }],
        conflicts: [...conflicts, ...met.map((each) => conflict(each, earlier, 'error', NOTHING_WRITTEN))],
      }
    },
    { catalog, steps: [], conflicts: [] },
  )
}

/**
 * Makes what is not there yet, and once more what does not stay through the rest: a promise that repeats the time of the law goes with it
 * when that is taken away.
 */
function makeAll(
  catalog: Catalog,
  own: readonly Standing[],
  days: readonly [effectiveFrom: CalendarDate, on: CalendarDate],
  again: (after: Catalog) => readonly Standing[],
): Catalog {
  const made = toBeMade(own)
  if (made.length === 0) return catalog
  const after = apply(catalog, asMade(made, own), ...days)
  const lost = again(after).filter((each, index) => isLost(each, own[index]!))
  return lost.length === 0 ? after : apply(after, asMade(lost, own), ...days)
}

const isLost = ({ change, state }: Standing, before: Standing): boolean =>
  kindOf(change).scope === 'procedure' && state !== 'done' && (before.state === 'done' || isOpen(before.state))

/**
 * The changes to make, written as they must be where a procedure or a part of it has its new code or id already: inside a procedure under the
 * new code, together with the new ids.
 */
function asMade(some: readonly Standing[], own: readonly Standing[]): readonly Change[] {
  const codes = newCodes(own.map(({ change }) => change))
  const rekeyed = own.filter((each) => each.state === 'done' && !some.includes(each) && rekeys(each.change))
  return [...some, ...rekeyed].map(({ change }) =>
    kindOf(change).scope === 'catalog'
      ? change
      : { ...change, procedure: codes.get(change.procedure) ?? change.procedure },
  )
}

function rekeys(change: Change): boolean {
  const kind = kindOf(change)
  return kind.scope === 'procedure' && kind.rekeys === true
}

/** The changes that the catalog does not show yet. */
export const toBeMade = (list: readonly Standing[]): readonly Standing[] => list.filter(({ state }) => isOpen(state))
