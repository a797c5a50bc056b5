import type { Catalog } from '#model/catalog.ts'
import type { Place } from '#model/place.ts'
import type { CalendarDate, RepealedDocument } from '#model/types.gen.ts'
import { bareNumber } from './legal-title.ts'
import { repealedTable } from './repealed.gen.ts'
import { at } from './rule.ts'

/** A document that is no longer in force, and where the profile says so; without a place the shipped table does. */
export interface Repealed {
  readonly document: RepealedDocument
  readonly place?: Place
}

/** The documents that are no longer in force on a day, by their numbers as `bareNumber` has them. What the profile says of one counts alone. */
export function repealedOn({ profile }: Catalog, day: CalendarDate): ReadonlyMap<string, Repealed> {
  const own = (profile?.value.repealed ?? []).map((document, index): Repealed => ({
    document,
    ...(profile === undefined ? {} : { place: at(profile, 'repealed', index) }),
  }))
  const known = new Map(
    [...repealedTable.map((document): Repealed => ({ document })), ...own].map((repealed) => [
      bareNumber(repealed.document.document),
      repealed,
    ]),
  )
  return new Map([...known].filter(([, { document }]) => document.since <= day))
}
