import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { compare } from '#change/compare.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Fee, Procedure } from '#model/types.gen.ts'
import { toReading } from '#sources/reading.ts'
import { anyProcedures } from './arbitrary.ts'
import { added, followed, netOf, netProcedures } from './composition.ts'
import { anyHistory } from './histories.ts'
import { AS_OF, applyingWhatWasFound, mirroringTheSides } from './holding.ts'
import { pairs } from './pairs.ts'
import { anyChoose, meant, shuffledCatalog, textsOf, type Choose } from './shuffled.ts'
import { runs as times, some, slowly } from '../lane.ts'
import { catalogOf } from '../build/values.ts'

const runs = times(600)
const anyCatalog = anyProcedures.map(catalogOf)

test('nothing changes between a catalog and itself', () => {
  for (const { before } of pairs) expect(compare(before, before, AS_OF)).toEqual([])
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      expect(compare(catalog, catalog, AS_OF)).toEqual([])
    }),
    runs,
  )
})

test('applying what a comparison found leads to the other side: over all pairs of fixtures', () => {
  // Most pairs begin with the same procedure; once is enough.
  const sides = [
    ...new Map(
      pairs.flatMap(({ before, after }) => [before, after]).map((side) => [JSON.stringify(side), side]),
    ).values(),
  ]
  for (const before of some(sides)) for (const after of sides) applyingWhatWasFound(before, after)
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

test('the same laws along histories: edits, ends, new procedures, successions, mergers and splits', () => {
  fc.assert(
    fc.property(anyHistory(2), ([before, after]) => {
      expect(compare(after!, after!, AS_OF)).toEqual([])
      applyingWhatWasFound(before!, after!)
      applyingWhatWasFound(after!, before!)
      mirroringTheSides(before!, after!)
    }),
    runs,
  )
})

describe('order does not count', () => {
  test('of files, keys and lists, steps excepted: a catalog is itself, and a comparison finds the same', () => {
    for (const { before, after } of pairs) {
      fc.assert(
        fc.property(anyChoose, (choose) => {
          orderDoesNotCount(before, after, choose)
        }),
        { numRuns: 5 },
      )
    }
    fc.assert(
      fc.property(anyHistory(2), anyChoose, ([before, after], choose) => {
        orderDoesNotCount(before!, after!, choose)
      }),
      runs,
    )
  })

  test('nor does the way in which the YAML is written', () => {
    fc.assert(
      fc.property(anyHistory(2), anyChoose, ([before, after], choose) => {
        const [plain, written] = [
          [before!, after!].map((side) => reread(side, () => 0)),
          [before!, after!].map((side) => reread(shuffledCatalog(side, choose), choose)),
        ]
        expect(meant(compare(plain[0]!, plain[1]!, AS_OF))).toEqual(meant(compare(before!, after!, AS_OF)))
        expect(meant(compare(written[0]!, written[1]!, AS_OF))).toEqual(meant(compare(before!, after!, AS_OF)))
        expect(compare(plain[0]!, written[0]!, AS_OF)).toEqual([])
      }),
      times(60),
    )
  })
})

function orderDoesNotCount(before: Catalog, after: Catalog, choose: Choose): void {
  const [shuffledBefore, shuffledAfter] = [before, after].map((side) => shuffledCatalog(side, choose)) as [
    Catalog,
    Catalog,
  ]
  expect(compare(before, shuffledBefore, AS_OF)).toEqual([])
  expect(meant(compare(shuffledBefore, shuffledAfter, AS_OF))).toEqual(meant(compare(before, after, AS_OF)))
}

function reread(catalog: Catalog, choose: Choose): Catalog {
  const loaded = load(toReading(textsOf(catalog, choose)))
  expect(loaded.diagnostics).toEqual([])
  return loaded.catalog
}

/** Three days of one catalog, or three catalogs that have nothing to do with each other. */
const anyThree = fc.oneof(
  { weight: 3, arbitrary: anyHistory(3) },
  { weight: 1, arbitrary: fc.tuple(anyCatalog, anyCatalog, anyCatalog) },
) as fc.Arbitrary<readonly [Catalog, Catalog, Catalog]>

describe('what changed from a to b and from b to c adds up to what changed from a to c', () => {
  test('the number of procedures, always', () => {
    fc.assert(
      fc.property(anyThree, ([a, b, c]) => {
        const [ab, bc, ac] = [
          [a, b],
          [b, c],
          [a, c],
        ].map(([shuffledBefore, shuffledAfter]) => netProcedures(shuffledBefore!, shuffledAfter!, AS_OF))
        expect(ab!.plus(bc!).toFixed()).toBe(ac!.toFixed())
      }),
      runs,
    )
  })

  test('papers, steps, requirements, fees and times of the procedures that are followed, in units that compare', () => {
    fc.assert(
      fc.property(anyThree, (days) => {
        const [a, b, c] = days
        const all = followed(days, AS_OF)
        expect(added(netOf(a, b, all, 0, AS_OF), netOf(b, c, all, 1, AS_OF))).toEqual(netOf(a, c, all, 0, AS_OF))
      }),
      runs,
    )
  })

  slowly('the histories move every measure', () => {
    const measures = fc.sample(anyHistory(3), { seed: 1, numRuns: 1000 }).flatMap((history) => {
      const days = history as unknown as readonly [Catalog, Catalog, Catalog]
      return Object.keys(netOf(days[0], days[2], followed(days, AS_OF), 0, AS_OF)).map(
        (measure) => (JSON.parse(measure) as { of: string }).of,
      )
    })
    expect([...new Set(measures)].sort()).toEqual(['committed', 'fees', 'papers', 'requirements', 'statutory', 'steps'])
  })

  test.each<[string, ...Partial<Procedure>[]]>([
    [
      'a fee that is charged for something else meanwhile',
      { fees: [fee(5, 'bản')] },
      { fees: [fee(7, 'trang')] },
      { fees: [fee(9, 'bản')] },
    ],
    [
      'a time in another unit meanwhile',
      { processingTime: { statutory: '9 ngày' } },
      { processingTime: { statutory: '5 ngày làm việc' } },
      { processingTime: { statutory: '7 ngày' } },
    ],
    [
      'a time that is not known meanwhile',
      { processingTime: { statutory: '9 ngày' } },
      {},
      { processingTime: { statutory: '7 ngày' } },
    ],
    [
      'a promise that only repeats the law meanwhile',
      { processingTime: { statutory: '8 ngày' } },
      { processingTime: { statutory: '10 ngày' } },
      { processingTime: { statutory: '10 ngày', committed: '6 ngày' } },
    ],
  ])('not %s, which is why it is left out', (_, ...days) => {
    const [a, b, c] = days.map((day) =>
      catalogOf([{ code: '1.000001', name: 'Một', levels: ['commune'], field: 'a', authority: 'b', ...day }]),
    ) as [Catalog, Catalog, Catalog]
    const all = followed([a, b, c], AS_OF)
    const sums = (isUnit?: () => boolean): unknown[] => [
      added(netOf(a, b, all, 0, AS_OF, isUnit), netOf(b, c, all, 1, AS_OF, isUnit)),
      netOf(a, c, all, 0, AS_OF, isUnit),
    ]
    const [everything, whole] = sums(() => true)
    expect(everything).not.toEqual(whole)
    const [kept, keptWhole] = sums()
    expect(kept).toEqual(keptWhole)
  })

  test('not a procedure that is gone meanwhile, which is why it is not followed', () => {
    const at = (count: number): Catalog =>
      catalogOf([
        {
          code: '1.000001',
          name: 'Một',
          levels: ['commune'],
          field: 'a',
          authority: 'b',
          requirements: [
            { id: 'a', text: 'x' },
            { id: 'b', text: 'y' },
          ].slice(0, count),
        },
      ])
    expect(followed([at(1), catalogOf([]), at(2)], AS_OF)).toEqual([])
    expect(followed([at(1), at(2), at(2)], AS_OF)).toHaveLength(1)
  })
})

function fee(amount: number, per: string): Fee {
  return { id: 'a', name: 'Phí', amount, per }
}
