import type { Catalog } from '#model/catalog.ts'
import { accept, type AcceptedFrom, type JudgedAcceptance } from './acceptance.ts'
import type { Comparison } from './comparison.ts'
import { judge, type JudgedProcedure } from './judged.ts'
import { matchesOf, type Matches } from './matching/matches.ts'

/** What there is to say about a comparison. */
export interface Differences {
  readonly procedures: readonly JudgedProcedure[]
  /** What was matched otherwise than by the same code or id, and what a person has to decide. */
  readonly matches: Matches
  /** What became of each entry of accepted.yaml. */
  readonly acceptances: readonly JudgedAcceptance[]
}

/** The differences of a comparison, judged, and held against the acceptances of one of its two catalogs. */
export function differencesOf(
  comparison: Comparison,
  sides: Readonly<Record<AcceptedFrom, Catalog>>,
  from: AcceptedFrom,
): Differences {
  return { ...accept(judge(comparison), sides, comparison.asOf, from), matches: matchesOf(comparison) }
}

/** The differences where nothing is known but the changes themselves. */
export const onlyChanges = (procedures: readonly JudgedProcedure[]): Differences => ({
  procedures,
  matches: { matches: [], candidates: [] },
  acceptances: [],
})
