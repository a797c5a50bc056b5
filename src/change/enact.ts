import type { Catalog, Entry } from '../model/catalog.ts'
import type { CalendarDate, Procedure, Proposal } from '../model/types.gen.ts'
import { apply, kindOf } from './apply.ts'
import { compareProcedures } from './compare.ts'
import { standings, type Standing } from './standing.ts'

/** What proposals make of a catalog. */
export interface Enacted {
  /** The catalog afterwards. */
  readonly catalog: Catalog
  /** Procedures that the catalog says otherwise now, each with the file that holds it. */
  readonly amended: readonly Entry<Procedure>[]
  /** Procedures that are new; no file holds them yet. */
  readonly created: readonly Procedure[]
  /** Every change that the proposals mean, in the order of the proposals, as it stood when its turn came. */
  readonly standings: readonly (Standing & { readonly proposal: Proposal })[]
}

/**
 * Carries out proposals one after the other: what is done already stays, the rest is made from each one's day of effect, or from
 * `asOf`. A change that conflicts with the catalog, or with an earlier proposal, is not made; its standing says so.
 */
export function enact(catalog: Catalog, proposals: readonly Entry<Proposal>[], asOf: CalendarDate): Enacted {
  const made = proposals.reduce<Pick<Enacted, 'catalog' | 'standings'>>((result, proposal) => {
    const own = standings(proposal, result.catalog, asOf, catalog)
    const changes = own.filter(isMade).map(({ change }) => change)
    return {
      catalog: apply(result.catalog, changes, proposal.value.effectiveFrom ?? asOf, asOf),
      standings: [...result.standings, ...own.map((standing) => ({ ...standing, proposal: proposal.value }))],
    }
  }, { catalog, standings: [] })
  return { ...made, ...differences(catalog, made.catalog) }
}

/** What is done inside a procedure is done once more: a merger or a split of the same proposal may have touched it. */
const isMade = ({ state, change }: Standing): boolean =>
  state === 'valid' || state === 'partly-done' || (state === 'done' && kindOf(change).scope === 'procedure')

/** What differs, by file. Procedures that no change speaks of are the same values; a change that is done changes nothing that counts. */
function differences(before: Catalog, after: Catalog): Pick<Enacted, 'amended' | 'created'> {
  const old = new Map(before.procedures.map(({ source, value }) => [source, value]))
  const isSame = (before: Procedure | undefined, now: Procedure): boolean =>
    before === now || (before?.code === now.code && compareProcedures(before, now).length === 0)
  const young = after.procedures.filter(({ source, value }) => !isSame(old.get(source), value))
  return {
    amended: young.filter(({ source }) => old.has(source)),
    created: young.filter(({ source }) => !old.has(source)).map(({ value }) => value),
  }
}
