import type { Catalog, Entry } from '#model/catalog.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { writtenIn, type Written } from './expand.ts'
import type { Standing } from './standing.ts'
import { standingsIn } from './standings.ts'
import { isSettled } from './state.ts'
import { liveProposals } from './status.ts'

/** The changes of live proposals as they are written. */
export function* liveChanges(catalog: Catalog): Generator<Written & { readonly entry: Entry<Proposal> }> {
  for (const entry of liveProposals(catalog)) for (const written of writtenIn(entry.value)) yield { ...written, entry }
}

/**
 * How the changes of live proposals stand, each for each of its procedures. Of an approved proposal what is settled is left out: it was
 * carried out, and waits to be marked so.
 */
export function* liveStandings(catalog: Catalog, asOf: CalendarDate): Generator<Standing> {
  const standings = standingsIn(catalog, asOf)
  for (const entry of liveProposals(catalog))
    yield* standings(entry).filter(({ state }) => entry.value.status !== 'approved' || !isSettled(state))
}
