import { expect } from 'vitest'
import { apply } from '#change/apply.ts'
import { compare } from '#change/compare.ts'
import { normalize } from '#change/normalize.ts'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import type { Catalog } from '#model/catalog.ts'
import { mirrored, type Effect } from '#model/change.ts'

/** The day on which the laws are held. */
export const AS_OF = '2020-01-01'

/** The effect of each change between two catalogs; not of what only records or forgets, nor of procedures that come and go: whether they did is known of one side. */
const effects = (before: Catalog, after: Catalog): Effect[] =>
  judge(comparisonOf(before, after, AS_OF)).flatMap(({ changes }) =>
    changes
      .filter(({ recorded, unknown }) => recorded !== true && unknown !== true)
      .filter(({ change: { kind } }) => kind !== 'created' && kind !== 'abolished')
      .map(({ effect }) => effect),
  )

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
