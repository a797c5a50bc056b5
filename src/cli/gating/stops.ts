import { accept, unaccepted, type AcceptedFrom } from '#change/acceptance.ts'
import { comparisonOf } from '#change/comparison.ts'
import type { Differences } from '#change/differences.ts'
import { directionOf, thingOf } from '#change/facts.ts'
import { judge, type JudgedChange } from '#change/judged.ts'
import { matchesOf } from '#change/matching/matches.ts'
import { isWhole } from '#change/thing.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Change, Effect } from '#model/change.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { selected, type Selection } from '../selection.ts'
import { turningPoints } from './days.ts'

/** What `--fail-on` stops at. */
export const gates = ['burden', 'undetermined', 'any'] as const
export type Gate = (typeof gates)[number]

const stopping: Readonly<Record<Gate, readonly Effect[]>> = {
  burden: ['burden'],
  undetermined: ['burden', 'undetermined'],
  any: ['relief', 'burden', 'neutral', 'undetermined'],
}

/** A change at which a gate stops; `day` where it is only found on another day than the one that was compared. */
export interface Stop {
  readonly judged: JudgedChange
  readonly day?: CalendarDate
}

/** What a gate looks at. */
export interface Gated {
  readonly gate: Gate
  readonly base: Catalog
  readonly head: Catalog
  readonly from: AcceptedFrom
  readonly selection: Selection
  /** The day that was compared first, then others that either side names. */
  readonly days: readonly [CalendarDate, ...CalendarDate[]]
  /** What proposals mean, where they are applied on the side after. */
  readonly intended: readonly Change[]
}

/**
 * The changes at which a gate stops: those of its effects that no acceptance in force speaks of, and whatever takes a procedure, or
 * something that was known of one, out of sight. Besides the day that was compared every later one counts on which something begins or ends.
 */
export function stopsOf(gated: Gated, compared: Differences): readonly Stop[] {
  const [today, ...others] = gated.days
  const days = [...new Set([...others, ...turningPoints(gated.base, gated.head, gated.days)])].filter(
    (day) => day !== today,
  )
  const known = new Set<string>()
  return [{ differences: compared }, ...days.map((day) => ({ differences: differencesOn(day, gated), day }))].flatMap(
    ({ differences, ...on }: { readonly differences: Differences; readonly day?: CalendarDate }) =>
      stopped(differences, gated, on.day ?? today)
        .filter(({ fingerprint }) => !known.has(fingerprint) && known.add(fingerprint))
        .map((judged) => ({ judged, ...on })),
  )
}

/** Acceptances are held against the day of the comparison: it is then that a decision has to be in force. */
function differencesOn(
  day: CalendarDate,
  { base, head, from, selection, days: [today], intended }: Gated,
): Differences {
  const comparison = comparisonOf(base, head, day, intended)
  return selected(
    { ...accept(judge(comparison), { base, head }, today, from), matches: matchesOf(comparison) },
    selection,
  )
}

const stopped = ({ procedures }: Differences, gated: Gated, day: CalendarDate): readonly JudgedChange[] =>
  unaccepted(procedures)
    .flatMap(({ changes }) => changes)
    .filter((judged) => stopping[gated.gate].includes(judged.effect) || hides(judged, gated, day))

/**
 * Whether something is gone of which nobody says that it ended, or a procedure comes back that had been there: twice unseen, it could
 * come back as anything. What a file no longer says could be recorded the next time with a longer list or a longer time.
 */
function hides({ change, unknown }: JudgedChange, { base, head }: Gated, day: CalendarDate): boolean {
  if (unknown === true) return true
  const of = ({ procedures }: Catalog): Catalog['procedures'] =>
    procedures.filter(({ value }) => value.code === change.procedure)
  const direction = isWhole(thingOf(change)) ? directionOf(change) : 'amends'
  if (direction === 'adds') return of(base).length > 0
  if (direction !== 'removes') return false
  return !of(head).some(({ value: { validity } }) => (validity?.from ?? '') < day && (validity?.to ?? day) < day)
}
