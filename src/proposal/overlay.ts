import { apply } from '#change/apply.ts'
import type { Change } from '#model/change.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { conflict } from './conflict.ts'
import { heldAgainst, type Standing } from './standing.ts'

/** A catalog with proposals applied one after the other, and the changes that met another value than they start from. */
export interface Overlaid {
  readonly catalog: Catalog
  readonly diagnostics: readonly Diagnostic[]
  /** The changes that the proposals mean. */
  readonly intended: readonly Change[]
}

const LATER_WINS = say('kết quả theo phương án đứng sau.', 'the later proposal wins.')

/**
 * Applies proposals in their order, as if all of them took effect on the day; where two change the same thing the later one wins, and is
 * reported with the place of the earlier one.
 */
export function overlay(catalog: Catalog, proposals: readonly Entry<Proposal>[], asOf: CalendarDate): Overlaid {
  const made: Standing[] = []
  return proposals.reduce<Overlaid>(
    (result, proposal) => {
      const own = heldAgainst(result.catalog, asOf, catalog)(proposal)
      const reported = own
        .filter(({ state }) => state !== 'done' && state !== 'open')
        .map((standing) => conflict(standing, made, 'warning', LATER_WINS))
      made.push(...own)
      const changes = own.map(({ change }) => change)
      return {
        catalog: apply(result.catalog, changes, asOf),
        diagnostics: [...result.diagnostics, ...reported],
        intended: [...result.intended, ...changes],
      }
    },
    { catalog, diagnostics: [], intended: [] },
  )
}
