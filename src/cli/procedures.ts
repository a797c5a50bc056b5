import { inForce } from '#change/normalize.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { compareIds } from '#model/text.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import { unknown } from './catalog.ts'

/** The procedures in force of the level and the field, by field and code. Throws (3) for a field that there is not. */
export function selectedIn(
  catalog: Catalog,
  asOf: CalendarDate,
  { level, field: wanted }: { readonly level?: string; readonly field?: string },
): readonly Procedure[] {
  const fields = catalog.profile?.value.fields.map(({ id }) => id) ?? []
  if (wanted !== undefined && !fields.includes(wanted)) throw failure(unknown('lĩnh vực', 'field', wanted, fields), 3)
  return inForce(catalog, asOf)
    .map(({ value }) => value)
    .filter(
      ({ levels, field }) =>
        (level === undefined || levels.some((each) => each === level)) && (wanted ?? field) === field,
    )
    .sort((a, b) => compareIds(a.field, b.field) || compareIds(a.code, b.code))
}
