import type { AcceptedFrom } from '#change/acceptance.ts'
import { comparisonOf, type Comparison } from '#change/comparison.ts'
import { differencesOf, type Differences } from '#change/differences.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** Two states of a catalog side by side. */
export interface Compared {
  readonly comparison: Comparison
  /** The same for readers: each change with its effect, what it means, where it is, and who accepted it. */
  readonly differences: Differences
}

/**
 * What leads from one state of a catalog to another, among the procedures in force on a day: who gains and who loses. Acceptances of
 * burdens are those of `accepted.yaml` on one of the two sides. `intended` are changes that proposals made of the side after: they are done,
 * where a file that says more or less than before is only better or worse known.
 */
export function compare(
  before: Catalog,
  after: Catalog,
  asOf: CalendarDate,
  acceptedFrom: AcceptedFrom = 'head',
  intended: readonly Change[] = [],
): Compared {
  const comparison = comparisonOf(before, after, asOf, intended)
  return { comparison, differences: differencesOf(comparison, { base: before, head: after }, acceptedFrom) }
}
