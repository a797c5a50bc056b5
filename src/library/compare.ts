import type { AcceptedFrom } from '#change/acceptance.ts'
import { comparisonOf, type Comparison } from '#change/comparison.ts'
import { differencesOf, type Differences } from '#change/differences.ts'
import type { Catalog } from '#model/catalog.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** Two states of a catalog side by side. */
export interface Compared {
  readonly comparison: Comparison
  /** The same for readers: each change with its effect, what it means, where it is, and who accepted it. */
  readonly differences: Differences
}

/**
 * What leads from one state of a catalog to another, among the procedures in force on a day: who gains and who loses. Acceptances of
 * burdens are those of `accepted.yaml` on one of the two sides.
 */
export function compare(
  before: Catalog,
  after: Catalog,
  asOf: CalendarDate,
  acceptedFrom: AcceptedFrom = 'head',
): Compared {
  const comparison = comparisonOf(before, after, asOf)
  return { comparison, differences: differencesOf(comparison, { base: before, head: after }, acceptedFrom) }
}
