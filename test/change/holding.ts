import { expect } from 'vitest'
import { apply } from '#change/apply.ts'
import { compare } from '#change/compare.ts'
import { normalize } from '#change/normalize.ts'
import { effectOf, sceneOf } from '#change/describe.ts'
import { lookupIn } from '#proposal/lookup.ts'
import type { Catalog } from '#model/catalog.ts'
import { mirrored, type Effect } from '#model/change.ts'
import { namesOf } from '#model/names.ts'

/** The day on which the laws are held. */
export const AS_OF = '2020-01-01'

/** How the applicant feels each change between two catalogs. */
function effects(before: Catalog, after: Catalog): Effect[] {
  const [lookupBefore, lookupAfter] = [before, after].map((side) => lookupIn(side.procedures.map(({ value }) => value)))
  const recoded = new Map(
    compare(before, after, AS_OF).flatMap((change) =>
      change.kind === 'recoded' ? [[change.procedure, change.to ?? '']] : [],
    ),
  )
  return compare(before, after, AS_OF).map((change) =>
    effectOf(
      change,
      sceneOf(
        namesOf(before, after),
        lookupBefore!(change.procedure),
        lookupAfter!(recoded.get(change.procedure) ?? change.procedure),
      ),
    ),
  )
}

/** Applying what a comparison found leads to the other side. */
export function applyingWhatWasFound(before: Catalog, after: Catalog): void {
  const reached = apply(before, compare(before, after, AS_OF), AS_OF)
  expect(normalize(reached, AS_OF)).toEqual(normalize(after, AS_OF))
}

/** Swapping the sides swaps relief and burden. */
export function mirroringTheSides(before: Catalog, after: Catalog): void {
  const effectsOf = (list: readonly Effect[]): Effect[] => list.filter((effect) => effect !== 'neutral').sort()
  expect(effectsOf(effects(after, before).map(mirrored))).toEqual(effectsOf(effects(before, after)))
}
