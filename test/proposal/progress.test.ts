import { describe, expect, test } from 'vitest'
import { compare } from '#change/compare.ts'
import { progressOf, realisationOf, type Realisation } from '#proposal/progress.ts'
import { standingsIn } from '#proposal/standings.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Procedure, Proposal, ProposedChange } from '#model/types.gen.ts'
import { pairs } from '../change/pairs.ts'
import { catalogOf, entryOf, procedure, proposal, proposalOf } from '../build/values.ts'

const AS_OF = '2020-01-01'
const found = (catalog: Catalog, value: Proposal): readonly Realisation[] =>
  standingsIn(catalog, AS_OF)(entryOf(value)).map(realisationOf)

describe('what a comparison finds is shown on its second side, and not on its first', () => {
  test.each(pairs.map((pair) => [pair.kind, pair] as const))('%s', (_, { before, after }) => {
    const wanted = proposalOf(compare(before, after, AS_OF))
    expect(new Set(found(after, wanted))).toEqual(new Set(['shown']))
    expect(new Set(found(before, wanted))).toEqual(new Set(['absent']))
  })
})

const cut: ProposedChange = { kind: 'processing-time', key: 'committed', from: '15 ngày', to: '10 ngày', reason: 'x' }
const timed = (code: string, days: number, rest: Partial<Procedure> = {}): Procedure =>
  procedure(code, { processingTime: { committed: `${days} ngày` }, ...rest })

describe('procedures as a whole', () => {
  test('one that took a new code is looked at there, also while the old one is kept as ended', () => {
    const recoded = proposal([{ kind: 'recoded', from: '1.000001', to: '1.000002', reason: 'x' }, cut], ['1.000001'])
    expect(found(catalogOf([timed('1.000002', 10)]), recoded)).toEqual(['shown', 'shown'])
    expect(
      found(catalogOf([timed('1.000001', 15, { validity: { to: '2019-12-31' } }), timed('1.000002', 10)]), recoded),
    ).toEqual(['shown', 'shown'])
    expect(found(catalogOf([timed('1.000002', 12)]), recoded)).toEqual(['shown', 'conflicting'])
    expect(found(catalogOf([timed('1.000002', 15)]), recoded)).toEqual(['shown', 'absent'])
  })

  test('a merger into one of its own, and a split that keeps its first part', () => {
    const merged = proposal(
      [{ kind: 'merged', from: ['1.000001', '1.000002'], to: '1.000001', reason: 'x' }],
      ['1.000001'],
    )
    expect(found(catalogOf([procedure('1.000001')]), merged)).toEqual(['shown'])
    expect(found(catalogOf([procedure('1.000001'), procedure('1.000002')]), merged)).toEqual(['absent'])
    const split = proposal(
      [{ kind: 'split', from: '1.000001', to: ['1.000001', '1.000002'], reason: 'x' }],
      ['1.000001'],
    )
    expect(found(catalogOf([procedure('1.000001'), procedure('1.000002')]), split)).toEqual(['shown'])
    expect(found(catalogOf([procedure('1.000001')]), split)).toEqual(['absent'])
  })

  test('of a procedure that is not there nothing can be said', () => {
    expect(found(catalogOf([]), proposal([cut], ['1.000001']))).toEqual(['unknown'])
  })
})

test('counts add up, and a day of effect makes what is left late', () => {
  const catalog = catalogOf([timed('1.000001', 10), timed('1.000002', 15)])
  const entry = entryOf(proposal([cut], ['1.000001', '1.000002', '1.000003'], { effectiveFrom: '2019-12-30' }))
  const [progress] = progressOf(catalog, [entry], AS_OF)
  expect(progress).toMatchObject({
    counts: { shown: 1, superseded: 0, absent: 1, unknown: 1 },
    state: 'late',
    daysLate: 2,
  })
  expect(Object.values(progress!.counts).reduce((sum, count) => sum + count, 0)).toBe(progress!.changes.length)
})
