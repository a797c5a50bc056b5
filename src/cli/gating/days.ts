import type { Catalog } from '#model/catalog.ts'
import { addDays } from '#model/date.ts'
import { compareIds } from '#model/text.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** The days after the first of those given on which a procedure of either side begins, or is over; the earliest first. */
export function turningPoints(base: Catalog, head: Catalog, days: readonly CalendarDate[]): readonly CalendarDate[] {
  const [first = ''] = [...days].sort(compareIds)
  const points = [base, head].flatMap(({ procedures }) =>
    procedures.flatMap(({ value: { validity } }) => [
      ...(validity?.from === undefined ? [] : [validity.from]),
      ...(validity?.to === undefined ? [] : [addDays(validity.to, 1)]),
    ]),
  )
  return [...new Set(points)].filter((day) => day > first).sort(compareIds)
}
