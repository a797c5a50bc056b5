import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { apply } from '#change/apply.ts'
import { newCodes } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { appliesFrom } from './authority.ts'
import { conflict } from './conflict.ts'
import type { Standing } from './standing.ts'
import { standingsIn } from './standings.ts'
import { isBlocked, isOpen } from './state.ts'

/** What carrying out a proposal does, and how each of its changes stands before. */
export interface CarriedOut {
  readonly proposal: Entry<Proposal>
  /** The days on which what is to be made takes effect, in order; that of the proposal where nothing is. */
  readonly days: readonly CalendarDate[]
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

/**
 * Carries out proposals in their order, each change on the day on which it takes effect, which is the given one where nothing says it.
 * What the catalog shows already is left as it is, and so is what is only recommended. A change that meets another value than it starts
 * from, in the catalog or by an earlier proposal, is a conflict.
 */
export function carryOut(catalog: Catalog, proposals: readonly Entry<Proposal>[], asOf: CalendarDate): Outcome {
  return proposals.reduce<Outcome>(
    ({ catalog: before, steps, conflicts }, proposal) => {
      // What is made only now contradicts; it supersedes nothing.
      const making = steps.filter(({ standings }) => toBeMade(standings).length > 0).map((step) => step.proposal)
      const others = catalog.proposals.filter((other) => !making.includes(other))
      const held = (within: Catalog): readonly Standing[] =>
        standingsIn({ ...within, proposals: others }, asOf, catalog)(proposal)
      const standings = held(before)
      const parts = partsOf(standings, asOf)
      const days = [...parts.keys()]
      const earlier = steps.flatMap((step) => step.standings)
      const met = standings.filter(({ state, awaits }) => isBlocked(state) && !awaits)
      return {
        catalog: days.reduce(
          (within, day) => makeAll(within, parts.get(day)!, [day, day > asOf ? day : asOf], held),
          before,
        ),
        steps: [
          ...steps,
          { proposal, days: days.length === 0 ? [proposal.value.effectiveFrom ?? asOf] : days, standings },
        ],
        conflicts: [...conflicts, ...met.map((each) => conflict(each, earlier, 'error', NOTHING_WRITTEN))],
      }
    },
    { catalog, steps: [], conflicts: [] },
  )
}

/** The positions of what is to be made, by the day on which it takes effect, the earliest first. */
function partsOf(standings: readonly Standing[], asOf: CalendarDate): ReadonlyMap<CalendarDate, readonly number[]> {
  const making = toBeMade(standings).map((each) => ({
    day: appliesFrom(each.entry.value, each) ?? asOf,
    index: standings.indexOf(each),
  }))
  const days = [...new Set(making.map(({ day }) => day))].sort()
  return new Map(days.map((each) => [each, making.filter(({ day }) => day === each).map(({ index }) => index)]))
}

/**
 * Makes a part, and once more what does not stay through the rest: a promise that repeats the time of the law goes with it when that is
 * taken away.
 */
function makeAll(
  catalog: Catalog,
  part: readonly number[],
  days: readonly [effectiveFrom: CalendarDate, on: CalendarDate],
  held: (within: Catalog) => readonly Standing[],
): Catalog {
  const own = held(catalog)
  const made = own.filter((_, index) => part.includes(index))
  const after = apply(catalog, asMade(made, made, own), ...days)
  const lost = held(after).filter((each, index) => isLost(each, own[index]!, made))
  return lost.length === 0 ? after : apply(after, asMade(lost, made, own), ...days)
}

const isLost = ({ change, state, awaits }: Standing, before: Standing, made: readonly Standing[]): boolean =>
  kindOf(change).scope === 'procedure' &&
  !awaits &&
  state !== 'done' &&
  (made.includes(before) || (!before.awaits && before.state === 'done'))

/**
 * The changes to make, written as they must be where a procedure or a part of it has its new code or id already: inside a procedure under the
 * new code, together with the new ids.
 */
function asMade(some: readonly Standing[], made: readonly Standing[], own: readonly Standing[]): readonly Change[] {
  const there = own.filter(({ state, awaits }) => state === 'done' && !awaits)
  const codes = newCodes([...there, ...made].map(({ change }) => change))
  const rekeyed = there.filter((each) => !some.includes(each) && rekeys(each.change))
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

/** The changes that the catalog does not show yet and that may be made. */
export const toBeMade = (list: readonly Standing[]): readonly Standing[] =>
  list.filter(({ state, awaits }) => isOpen(state) && !awaits)
