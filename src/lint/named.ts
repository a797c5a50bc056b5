import { referencesOf } from '#change/facts.ts'
import { referencesIn, type Reference, type Referent } from '#change/references.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Place, Route, Source } from '#model/place.ts'
import { liveChanges } from '#proposal/live.ts'
import { at } from './rule.ts'

/** An id that somebody wrote for something, and where. */
export interface Named {
  readonly to: Referent
  readonly id: string
  readonly place: Place
}

/** Every id by which procedures, and what live proposals put into them, refer to something. */
export function* namedIn(catalog: Catalog): Generator<Named> {
  for (const entry of catalog.procedures) yield* namedAt(entry, [], referencesIn(entry.value))
  for (const { entry, route, written } of liveChanges(catalog)) yield* namedAt(entry, route, referencesOf(written))
}

/** References with their places: `route` leads to where their own routes begin. */
export function* namedAt(
  entry: { readonly source: Source },
  route: Route,
  references: Iterable<Reference>,
): Generator<Named> {
  for (const { to, id, at: inside } of references) yield { to, id, place: at(entry, ...route, ...inside) }
}
