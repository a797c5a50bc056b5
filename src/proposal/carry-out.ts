import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { apply } from '#change/apply.ts'
import { conflict } from './conflict.ts'
import { standings, type Standing } from './standing.ts'

/** What carrying out a proposal does: how each of its changes stands before, on the day on which it takes effect. */
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
  const made: Standing[] = []
  return proposals.reduce<Outcome>(
    (result, proposal) => {
      const day = effectiveDay(proposal.value, asOf)
      const own = standings(proposal, result.catalog, day, catalog)
      const conflicts = own
        .filter(({ state }) => state === 'conflicting')
        .map((standing) => conflict(standing, made, 'error', NOTHING_WRITTEN))
      made.push(...own)
      return {
        catalog: makeAll(result.catalog, own, day, (after) => standings(proposal, after, day, catalog)),
        steps: [...result.steps, { proposal, day, standings: own }],
        conflicts: [...result.conflicts, ...conflicts],
      }
    },
    { catalog, steps: [], conflicts: [] },
  )
}

/** Makes what is not there yet; and what was there, but only through what had to go: a promise that stood for itself as the time of the law. */
function makeAll(
  catalog: Catalog,
  own: readonly Standing[],
  day: CalendarDate,
  again: (after: Catalog) => readonly Standing[],
): Catalog {
  const changes = toBeMade(own).map(({ change }) => change)
  if (changes.length === 0) return catalog
  const after = apply(catalog, changes, day)
  const lost = again(after)
    .filter(({ state }, index) => own[index]?.state === 'done' && state !== 'done')
    .map(({ change }) => change)
  return lost.length === 0
    ? after
    : apply(
        after,
        lost.map((change) => underNewCode(change, changes)),
        day,
      )
}

function underNewCode(change: Change, made: readonly Change[]): Change {
  const recoded = made.find((other) => other.kind === 'recoded' && other.procedure === change.procedure)
  return recoded?.kind === 'recoded' && recoded.to !== undefined ? { ...change, procedure: recoded.to } : change
}

/** The changes that the catalog does not show yet. */
export const toBeMade = (list: readonly Standing[]): readonly Standing[] =>
  list.filter(({ state }) => state === 'valid' || state === 'partly-done')
