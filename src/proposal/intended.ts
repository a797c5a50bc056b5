import { applyInside } from '#change/apply.ts'
import { sceneOf } from '#change/describe.ts'
import { expand, type Intention } from './expand.ts'
import { lookupIn } from './lookup.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { namesOf } from '#model/names.ts'
import type { Route } from '#model/place.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { grouped } from '#model/grouped.ts'
import { inForce } from '#change/normalize.ts'
import type { Scene } from '#change/scene.ts'

/** A change that a proposal means for one procedure, where it is written, and the scene to judge it in. */
export interface Intended extends Intention {
  readonly entry: Entry<Proposal>
  readonly route: Route
  readonly scene: Scene
}

/** Everything that the proposals mean, each change for each of its procedures; `after` is the procedure after the whole proposal. */
export function* intended(
  catalog: Catalog,
  proposals: readonly Entry<Proposal>[],
  asOf: CalendarDate,
): Generator<Intended> {
  const now = inForce(catalog, asOf).map(({ value }) => value)
  const [lookupNow, lookup] = [lookupIn(now), lookupIn([...now, ...catalog.procedures.map(({ value }) => value)])]
  const names = namesOf(catalog)
  for (const entry of proposals) {
    const intentions = expand(entry.value, lookup)
    const recoded = new Map(
      intentions.flatMap(({ change }) =>
        change.kind === 'recoded' && change.to !== undefined ? [[change.procedure, change.to]] : [],
      ),
    )
    for (const [code, own] of grouped(intentions, ({ change }) => change.procedure)) {
      // Once a procedure has its new code, what else was meant for it is to be seen there.
      const before = lookupNow(code) ?? lookupNow(recoded.get(code) ?? '') ?? lookup(code)
      const scene = sceneOf(
        names,
        before,
        before === undefined
          ? undefined
          : applyInside(
              before,
              own.map(({ change }) => change),
            ),
      )
      for (const intention of own) {
        const { item, index, written } = intention
        yield { ...intention, entry, route: ['items', index, 'changes', item.changes.indexOf(written)], scene }
      }
    }
  }
}
