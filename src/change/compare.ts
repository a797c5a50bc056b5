import type { Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { comparisonOf } from './comparison.ts'

/** The changes that lead from one catalog to the other on a day, for those who ask for nothing else of the comparison. */
export const compare = (before: Catalog, after: Catalog, asOf: CalendarDate): readonly Change[] =>
  comparisonOf(before, after, asOf).changes
