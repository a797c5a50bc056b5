import { kindOf } from '#change/apply.ts'
import { isMade } from '#change/current.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { CalendarDate, Code, Proposal } from '#model/types.gen.ts'
import { inForce } from '#change/normalize.ts'
import { intended, type Intended } from './intended.ts'
import { lastEvent } from './status.ts'
import { thingOf, touched } from './thing.ts'

/**
 * Whether a catalog shows what a proposal means: it does; a later proposal that is carried out changed the same thing again; it
 * does not; or the catalog has no such procedure, so that nothing can be said.
 */
export type Realisation = 'shown' | 'superseded' | 'absent' | 'unknown'

/** A change that a proposal means for one procedure, and whether the catalog shows it. */
export interface Realised extends Intended {
  readonly realisation: Realisation
}

/** Everything that the proposals mean, held against the catalog as it is on a day. */
export function* realised(
  catalog: Catalog,
  proposals: readonly Entry<Proposal>[],
  asOf: CalendarDate,
): Generator<Realised> {
  const days = new Map<CalendarDate, ReadonlySet<Code>>()
  const codesFor = ({ entry: { value } }: Intended): ReadonlySet<Code> => {
    const day = later(asOf, value.effectiveFrom)
    const codes = days.get(day) ?? codesOn(catalog, day)
    days.set(day, codes)
    return codes
  }
  const done = [
    ...intended(
      catalog,
      catalog.proposals.filter(({ value }) => ['approved', 'implemented'].includes(value.status)),
      asOf,
    ),
  ].filter((other) => other.entry.value.status === 'implemented' || isShown(other, codesFor(other)))
  for (const each of intended(catalog, proposals, asOf))
    yield { ...each, realisation: realisationOf(each, codesFor(each), done) }
}

/** What a proposal ends may still be in force on the day before it takes effect. */
const later = (asOf: CalendarDate, effectiveFrom: CalendarDate = asOf): CalendarDate =>
  effectiveFrom > asOf ? effectiveFrom : asOf
const codesOn = (catalog: Catalog, day: CalendarDate): ReadonlySet<Code> =>
  new Set(inForce(catalog, day).map(({ value }) => value.code))

function realisationOf(each: Intended, codes: ReadonlySet<Code>, done: readonly Intended[]): Realisation {
  if (kindOf(each.change).scope === 'procedure' && each.scene.before === undefined) return 'unknown'
  if (isShown(each, codes)) return 'shown'
  return done.some((other) => isLater(other, each)) ? 'superseded' : 'absent'
}

/** Whether making the change once more would change nothing. */
function isShown({ change, scene: { before } }: Intended, codes: ReadonlySet<Code>): boolean {
  switch (change.kind) {
    case 'created':
      return codes.has(change.to.code)
    case 'recoded':
      return change.to === undefined || codes.has(change.to)
    case 'split':
      if (change.to.includes(change.from)) return change.to.every((code) => codes.has(code))
      break
    default:
  }
  if (kindOf(change).scope === 'procedure') return before !== undefined && isMade(change, before)
  return touched(change).every((code) => !codes.has(code) || (change.kind === 'merged' && code === change.to))
}

/** Whether a later proposal changed the same thing again, or the procedure as a whole. */
function isLater(other: Intended, each: Intended): boolean {
  if (other.entry === each.entry || dateOf(other.entry.value) < dateOf(each.entry.value)) return false
  const thing = thingOf(other.change)
  return (
    (thing === 'whole' || thing === thingOf(each.change)) &&
    touched(other.change).some((code) => touched(each.change).includes(code))
  )
}

const dateOf = (proposal: Proposal): CalendarDate =>
  lastEvent(proposal, 'implemented')?.date ?? proposal.effectiveFrom ?? `${proposal.year}-12-31`
