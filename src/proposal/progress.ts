import type { Catalog, Entry } from '#model/catalog.ts'
import { daysBetween } from '#model/date.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { grouped } from '#model/grouped.ts'
import { lastEvent } from './status.ts'
import { realised, type Realisation, type Realised } from './realised.ts'

/**
 * How far a proposal is carried out: completely; late, since its day has come and the catalog does not show all of it; waiting for its
 * day; without a day; or the catalog lacks the procedures that are left, so that nothing can be said.
 */
export type ProgressState = 'complete' | 'late' | 'waiting' | 'undated' | 'unknown'

/** A proposal with what of it the catalog shows. */
export interface Progress {
  readonly entry: Entry<Proposal>
  readonly changes: readonly Realised[]
  readonly counts: Readonly<Record<Realisation, number>>
  readonly state: ProgressState
  /** The day from which the catalog should show it; undefined where the proposal gives none. */
  readonly due: CalendarDate | undefined
  /** Calendar days since that day; only of what is late, 0 on the day itself. */
  readonly daysLate?: number
}

/** Whether a proposal has been decided, so that somebody has to carry it out. */
export const isDecided = ({ status }: Proposal): boolean => status === 'approved' || status === 'implemented'

/** How far proposals are carried out in the catalog as it is on a day. */
export function progressOf(
  catalog: Catalog,
  proposals: readonly Entry<Proposal>[],
  asOf: CalendarDate,
): readonly Progress[] {
  const byEntry = grouped(realised(catalog, proposals, asOf), ({ entry }) => entry)
  return proposals.map((entry) => progressIn(entry, byEntry.get(entry) ?? [], asOf))
}

function progressIn(entry: Entry<Proposal>, changes: readonly Realised[], asOf: CalendarDate): Progress {
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
export function countsOf(changes: readonly Realised[]): Readonly<Record<Realisation, number>> {
  const count = (wanted: Realisation): number => changes.filter(({ realisation }) => realisation === wanted).length
  return { shown: count('shown'), superseded: count('superseded'), absent: count('absent'), unknown: count('unknown') }
}

function stateOf(
  { absent, unknown }: Progress['counts'],
  due: CalendarDate | undefined,
  asOf: CalendarDate,
): ProgressState {
  if (absent === 0) return unknown === 0 ? 'complete' : 'unknown'
  if (due === undefined) return 'undated'
  return due <= asOf ? 'late' : 'waiting'
}
