import { placeOf } from '#change/judged.ts'
import { inForce } from '#change/normalize.ts'
import type { Realised } from '#proposal/realised.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Place } from '#model/place.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** Finds where the catalog has the thing that a change is about, in force on the day if possible; undefined where it has no such procedure. */
export function finder(catalog: Catalog, asOf: CalendarDate): (realised: Realised) => Place | undefined {
  const entries = new Map(
    [...inForce(catalog, asOf), ...catalog.procedures].reverse().map((entry) => [entry.value.code, entry]),
  )
  return ({ change, scene }) => {
    const entry = entries.get(scene.before?.code ?? change.procedure)
    return entry === undefined ? undefined : placeOf(change, entry)
  }
}
