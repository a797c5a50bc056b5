import { expect, test } from 'vitest'
import { apply } from '../../src/change/apply.ts'
import { compare } from '../../src/change/compare.ts'
import { normalize } from '../../src/change/normalize.ts'
import { effectOf, lookupIn, sceneOf } from '../../src/change/resolve.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { mirrored, type Effect } from '../../src/model/change.ts'
import { namesOf } from '../../src/model/names.ts'
import fc from 'fast-check'
import { catalogOf, pairs } from './pairs.ts'
import { anyProcedures } from './arbitrary.ts'

const AS_OF = '2020-01-01'
const runs = { numRuns: 600 }
const anyCatalog = anyProcedures.map(catalogOf)

function effects(before: Catalog, after: Catalog): Effect[] {
  const [old, young] = [before, after].map((side) => lookupIn(side.procedures.map(({ value }) => value)))
  const recoded = new Map(compare(before, after, AS_OF).flatMap((change) => (change.kind === 'recoded' ? [[change.procedure, change.to ?? '']] : [])))
  return compare(before, after, AS_OF).map((change) => effectOf(change,
    sceneOf(namesOf(before, after), old!(change.procedure), young!(recoded.get(change.procedure) ?? change.procedure))))
}

function applyingWhatWasFound(before: Catalog, after: Catalog): void {
  const reached = apply(before, compare(before, after, AS_OF), AS_OF)
  expect(normalize(reached, AS_OF)).toEqual(normalize(after, AS_OF))
}

function mirroringTheSides(before: Catalog, after: Catalog): void {
  const felt = (list: readonly Effect[]): Effect[] => list.filter((effect) => effect !== 'neutral').sort()
  expect(felt(effects(after, before).map(mirrored))).toEqual(felt(effects(before, after)))
}

test('nothing changes between a catalog and itself', () => {
  for (const { before } of pairs) expect(compare(before, before, AS_OF)).toEqual([])
  fc.assert(fc.property(anyCatalog, (catalog) => { expect(compare(catalog, catalog, AS_OF)).toEqual([]) }), runs)
})

test('applying what a comparison found leads to the other side: over all pairs of fixtures', () => {
  // Most pairs begin with the same procedure; once is enough.
  const sides = [...new Map(pairs.flatMap(({ before, after }) => [before, after]).map((side) => [JSON.stringify(side), side])).values()]
  for (const before of sides) for (const after of sides) applyingWhatWasFound(before, after)
})

test('applying what a comparison found leads to the other side: over random catalogs', () => {
  fc.assert(fc.property(anyCatalog, anyCatalog, applyingWhatWasFound), runs)
})

test('swapping the sides mirrors relief and burden: over the pairs of fixtures', () => {
  for (const { before, after } of pairs) mirroringTheSides(before, after)
})

test('swapping the sides mirrors relief and burden: over random catalogs', () => {
  fc.assert(fc.property(anyCatalog, anyCatalog, mirroringTheSides), runs)
})

test('order of files, keys and lists does not count', () => {
  for (const { before } of pairs) {
    const shuffled = catalogOf([...before.procedures].reverse().map(({ value }) => reordered(value)))
    expect(compare(before, shuffled, AS_OF)).toEqual([])
  }
})

function reordered<T extends object>(procedure: T): T {
  const turn = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return key === 'steps' ? value : [...value].reverse()
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).reverse().map(([name, item]) => [name, turn(name, item)]))
  }
  return turn('', procedure) as T
}
