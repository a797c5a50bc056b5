import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '#change/compare.ts'
import { comparisonOf } from '#change/comparison.ts'
import { matchesOf } from '#change/matching/matches.ts'
import type { Catalog } from '#model/catalog.ts'
import { type Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { anyRewriting } from './arbitrary.ts'
import { AS_OF, applyingWhatWasFound, mirroringTheSides } from './holding.ts'
import { runs as times } from '../lane.ts'
import { catalogOf } from '../build/values.ts'

const runs = times(600)

const anyPair = anyRewriting.map(({ before, after }) => [catalogOf(before), catalogOf(after)] as const)

test('where one side has other ids and codes for the same things, both laws hold as well', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      applyingWhatWasFound(before, after)
      applyingWhatWasFound(after, before)
      mirroringTheSides(before, after)
    }),
    runs,
  )
})

test('such sides do occur: things are found again under other ids and codes', () => {
  const kinds = new Set(
    fc
      .sample(anyPair, 300)
      .flatMap(([before, after]) =>
        compare(before, after, AS_OF).map((change) =>
          change.kind === 'recoded' && change.inferred === true ? 'inferred' : change.kind,
        ),
      ),
  )
  expect([...kinds]).toEqual(
    expect.arrayContaining(['rekeyed', 'inferred', 'document-renamed', 'abolished', 'document-removed']),
  )
})

test('what is matched is matched the other way round when the sides are swapped', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const there = matchesOf(comparisonOf(before, after, AS_OF)).matches.map(({ what, from, to, method, score }) =>
        [what, from, to, method, score ?? ''].join(' '),
      )
      const back = matchesOf(comparisonOf(after, before, AS_OF)).matches.map(({ what, from, to, method, score }) =>
        [what, to, from, method, score ?? ''].join(' '),
      )
      expect(back.sort()).toEqual(there.sort())
    }),
    runs,
  )
})

test('nothing is matched twice', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const items = matchesOf(comparisonOf(before, after, AS_OF)).matches.filter(
        ({ what, method }) => what !== 'procedure' || method !== 'declared',
      )
      for (const end of [0, 1] as const) {
        const ends = items.map(({ what, procedures, from, to }) =>
          [what, what === 'procedure' ? '' : procedures[end].code, end === 0 ? from : to].join(' '),
        )
        expect(new Set(ends).size).toBe(ends.length)
      }
    }),
    runs,
  )
})

/** What a change is about, without the order of the lists in its values. */
const address = (change: Change): string =>
  JSON.stringify([
    change.kind,
    change.procedure,
    'key' in change ? change.key : '',
    change.kind === 'rekeyed' || change.kind === 'recoded' ? change.to : '',
  ])

test('the order of files and lists does not count, whatever has to be found again', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const turned = ({ procedures }: Catalog): Catalog =>
        catalogOf([...procedures].reverse().map(({ value }) => reordered<Procedure>(value)))
      const found = (a: Catalog, b: Catalog): readonly string[] => compare(a, b, AS_OF).map(address).sort()
      expect(found(turned(before), turned(after))).toEqual(found(before, after))
      expect(found(before, turned(after))).toEqual(found(before, after))
      const asked = (a: Catalog, b: Catalog): readonly string[] =>
        matchesOf(comparisonOf(a, b, AS_OF)).candidates.map(({ what, from, to, score }) =>
          [what, from, to, score ?? ''].join(' '),
        )
      expect(asked(turned(before), turned(after))).toEqual(asked(before, after))
    }),
    runs,
  )
})

function reordered<T extends object>(procedure: T): T {
  const turn = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return key === 'steps' ? value : [...(value as readonly unknown[])].reverse()
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, item]) => [name, turn(name, item)]),
    )
  }
  return turn('', procedure) as T
}
