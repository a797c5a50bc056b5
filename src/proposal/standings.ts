import type { Catalog, Entry } from '#model/catalog.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { heldAgainst, type Standing } from './standing.ts'
import { isDecided } from './status.ts'
import { isSuperseded } from './superseded.ts'

/** The day on which a proposal is looked at: what takes effect later is not to be seen before, and what it ends is in force until then. */
export const dayOf = ({ effectiveFrom = '' }: Proposal, asOf: CalendarDate): CalendarDate =>
  effectiveFrom > asOf ? effectiveFrom : asOf

/**
 * How proposals stand in a catalog as of a day, with what later ones have changed since. What they start from and do not say is read in
 * the catalog in which they were drafted.
 */
export function standingsIn(
  catalog: Catalog,
  asOf: CalendarDate,
  drafted: Catalog = catalog,
): (entry: Entry<Proposal>) => readonly Standing[] {
  const holding = new Map<CalendarDate, ReturnType<typeof heldAgainst>>()
  const alone = (entry: Entry<Proposal>): readonly Standing[] => {
    const day = dayOf(entry.value, asOf)
    const held = holding.get(day) ?? heldAgainst(catalog, day, drafted)
    holding.set(day, held)
    return held(entry)
  }
  let carriedOut: readonly Standing[] | undefined
  const others = (): readonly Standing[] => (carriedOut ??= catalog.proposals.flatMap(alone).filter(isCarriedOut))
  return (entry) => alone(entry).map((each) => (isSuperseded(each, others) ? { ...each, state: 'superseded' } : each))
}

const isCarriedOut = ({ entry: { value }, state }: Standing): boolean =>
  value.status === 'implemented' || (isDecided(value) && state === 'done')
