import type { Catalog, Entry } from '#model/catalog.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { appliesFrom } from './authority.ts'
import type { Written } from './expand.ts'
import { heldAgainst, type Standing } from './standing.ts'
import { isDecided } from './status.ts'
import { isSuperseded } from './superseded.ts'

/** The day on which a proposal is looked at: what takes effect later is not to be seen before, and what it ends is in force until then. */
export const dayOf = ({ effectiveFrom = '' }: Proposal, asOf: CalendarDate): CalendarDate =>
  effectiveFrom > asOf ? effectiveFrom : asOf

/** The day on which one of its changes is looked at; what a higher decision takes up has the day of that decision. */
const dayOfChange = (each: Written, { value }: Entry<Proposal>, asOf: CalendarDate): CalendarDate =>
  dayOf({ ...value, effectiveFrom: appliesFrom(value, each) ?? '' }, asOf)

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
  const on = (day: CalendarDate): ReturnType<typeof heldAgainst> => {
    const held = holding.get(day) ?? heldAgainst(catalog, day, drafted)
    holding.set(day, held)
    return held
  }
  const alone = (entry: Entry<Proposal>): readonly Standing[] => {
    const day = dayOf(entry.value, asOf)
    const others = new Map<CalendarDate, readonly Standing[]>()
    return on(day)(entry).map((each, index) => {
      const own = dayOfChange(each, entry, asOf)
      if (own === day) return each
      const standings = others.get(own) ?? on(own)(entry)
      others.set(own, standings)
      return standings[index]!
    })
  }
  let carriedOut: readonly Standing[] | undefined
  const others = (): readonly Standing[] => (carriedOut ??= catalog.proposals.flatMap(alone).filter(isCarriedOut))
  return (entry) => alone(entry).map((each) => (isSuperseded(each, others) ? { ...each, state: 'superseded' } : each))
}

const isCarriedOut = ({ entry: { value }, state, awaits }: Standing): boolean =>
  !awaits && (value.status === 'implemented' || (isDecided(value) && state === 'done'))
