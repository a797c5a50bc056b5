import type { Catalog, Entry } from '#model/catalog.ts'
import { daysBetween } from '#model/date.ts'
import { grouped } from '#model/grouped.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import type { Standing } from './standing.ts'
import { standingsIn } from './standings.ts'
import type { State } from './state.ts'
import { lastEvent } from './status.ts'

/**
 * Whether the catalog shows a change, as progress is counted: it does; a later proposal changed the same thing again; it does not; it says
 * something else than the proposal knows; or it has no such procedure, so that nothing can be said.
 */
export type Realisation = 'shown' | 'superseded' | 'absent' | 'conflicting' | 'unknown'

const realisations: Readonly<Record<State, Realisation>> = {
  done: 'shown',
  superseded: 'superseded',
  open: 'absent',
  'partly-done': 'absent',
  conflicting: 'conflicting',
  missing: 'unknown',
}

/** A state as progress counts it. */
export const realisationOf = ({ state }: Pick<Standing, 'state'>): Realisation => realisations[state]

/**
 * How far a proposal is carried out: completely; late, since its day has come and the catalog does not show all of it; waiting for its
 * day; without a day; or the catalog lacks the procedures that are left, so that nothing can be said.
 */
export type ProgressState = 'complete' | 'late' | 'waiting' | 'undated' | 'unknown'

/** A proposal with what of it the catalog shows, procedure by procedure. */
export interface Progress {
  readonly entry: Entry<Proposal>
  readonly changes: readonly Standing[]
  readonly counts: Readonly<Record<Realisation, number>>
  readonly state: ProgressState
  /** The day from which the catalog should show it; undefined where the proposal gives none. */
  readonly due: CalendarDate | undefined
  /** Calendar days since that day; only of what is late, 0 on the day itself. */
  readonly daysLate?: number
}

/** How far proposals are carried out in the catalog as it is on a day. */
export function progressOf(
  catalog: Catalog,
  proposals: readonly Entry<Proposal>[],
  asOf: CalendarDate,
): readonly Progress[] {
  const standings = standingsIn(catalog, asOf)
  return proposals.map((entry) => progressIn(entry, standings(entry), asOf))
}

function progressIn(entry: Entry<Proposal>, standings: readonly Standing[], asOf: CalendarDate): Progress {
  const changes = [...grouped(standings, ({ change }) => change.procedure).values()].flat()
  const counts = countsOf(changes)
  const due = entry.value.effectiveFrom ?? lastEvent(entry.value, 'implemented')?.date
  const state = stateOf(counts, due, asOf)
  return {
    entry,
    changes,
    counts,
    state,
    due,
    ...(state === 'late' && due !== undefined ? { daysLate: daysBetween(due, asOf) } : {}),
  }
}

/** How many of the changes stand how. */
export function countsOf(changes: readonly Standing[]): Progress['counts'] {
  const count = (wanted: Realisation): number => changes.filter((each) => realisationOf(each) === wanted).length
  return {
    shown: count('shown'),
    superseded: count('superseded'),
    absent: count('absent'),
    conflicting: count('conflicting'),
    unknown: count('unknown'),
  }
}

function stateOf(
  { absent, conflicting, unknown }: Progress['counts'],
  due: CalendarDate | undefined,
  asOf: CalendarDate,
): ProgressState {
  if (absent + conflicting === 0) return unknown === 0 ? 'complete' : 'unknown'
  if (due === undefined) return 'undated'
  return due <= asOf ? 'late' : 'waiting'
}
