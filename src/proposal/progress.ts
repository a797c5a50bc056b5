import type { Catalog, Entry } from '#model/catalog.ts'
import { daysBetween } from '#model/date.ts'
import { grouped } from '#model/grouped.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { appliesFrom } from './authority.ts'
import type { Standing } from './standing.ts'
import { standingsIn } from './standings.ts'
import { isSettled, type State } from './state.ts'
import { lastEvent } from './status.ts'

/**
 * Whether the catalog shows a change, as progress is counted: it does; a later proposal changed the same thing again; it does not; it says
 * something else than the proposal knows; or it has no such procedure, so that nothing can be said. What is only recommended counts as none
 * of these: it waits for the higher decision, or is there although none is recorded.
 */
export type Realisation = 'shown' | 'superseded' | 'absent' | 'conflicting' | 'unknown' | 'awaiting' | 'unrecorded'

const realisations: Readonly<Record<State, Realisation>> = {
  done: 'shown',
  superseded: 'superseded',
  open: 'absent',
  'partly-done': 'absent',
  conflicting: 'conflicting',
  missing: 'unknown',
}

/** A state as progress counts it. */
export function realisationOf({ state, awaits }: Pick<Standing, 'state' | 'awaits'>): Realisation {
  if (!awaits) return realisations[state]
  return state === 'done' ? 'unrecorded' : 'awaiting'
}

/**
 * How far a proposal is carried out: completely; all that may be, the rest being recommended; late, since its day has come and the catalog
 * does not show all that may be; waiting for its day; without a day; recommended as a whole, and waiting for the higher decision; or the
 * catalog lacks the procedures that are left, so that nothing can be said.
 */
export type ProgressState = 'complete' | 'own-complete' | 'late' | 'waiting' | 'undated' | 'awaiting' | 'unknown'

/** A proposal with what of it the catalog shows, procedure by procedure. */
export interface Progress {
  readonly entry: Entry<Proposal>
  readonly changes: readonly Standing[]
  readonly counts: Readonly<Record<Realisation, number>>
  readonly state: ProgressState
  /** The day from which the catalog should show what is left, else all of it; undefined where none is given, or nothing may be made yet. */
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
  const due = dueOf(entry.value, changes)
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

/** The first day on which something that may be made should be there: of what is left, else of all. */
function dueOf(proposal: Proposal, changes: readonly Standing[]): CalendarDate | undefined {
  const decided = changes.filter(({ awaits }) => !awaits)
  const left = decided.filter(({ state }) => !isSettled(state))
  const implemented = lastEvent(proposal, 'implemented')?.date
  const days = (left.length === 0 ? decided : left).flatMap((each) => appliesFrom(proposal, each) ?? implemented ?? [])
  return days.sort()[0]
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
    awaiting: count('awaiting'),
    unrecorded: count('unrecorded'),
  }
}

function stateOf(
  { shown, superseded, absent, conflicting, unknown, awaiting, unrecorded }: Progress['counts'],
  due: CalendarDate | undefined,
  asOf: CalendarDate,
): ProgressState {
  if (absent + conflicting === 0) {
    if (unknown > 0) return 'unknown'
    if (awaiting + unrecorded === 0) return 'complete'
    return shown + superseded === 0 ? 'awaiting' : 'own-complete'
  }
  if (due === undefined) return 'undated'
  return due <= asOf ? 'late' : 'waiting'
}
