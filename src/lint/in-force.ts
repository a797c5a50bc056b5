import type { Catalog, Entry } from '#model/catalog.ts'
import { isWithin } from '#model/date.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'

/** The procedures in force on a day; one without dates is in force on every day. */
export const inForce = (catalog: Catalog, asOf: CalendarDate): readonly Entry<Procedure>[] =>
  catalog.procedures.filter(({ value }) => isWithin(value.validity, asOf))
