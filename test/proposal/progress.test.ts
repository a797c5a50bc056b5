import { describe, expect, test } from 'vitest'
import { compare } from '#change/compare.ts'
import { progressOf, realisationOf, type Realisation } from '#proposal/progress.ts'
import { standingsIn } from '#proposal/standings.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import type { Procedure, Proposal, ProposedChange } from '#model/types.gen.ts'
import { drafted } from '#proposal/drafted.ts'
import { catalogOf, pairs } from '../change/pairs.ts'

const AS_OF = '2020-01-01'
const source = { path: 'proposals/p.yaml', file: 'proposals/p.yaml', text: '' }
const found = (catalog: Catalog, proposal: Proposal): readonly Realisation[] =>
  standingsIn(catalog, AS_OF)({ source, value: proposal }).map(realisationOf)

describe('what a comparison finds is shown on its second side, and not on its first', () => {
  test.each(pairs.map((pair) => [pair.kind, pair] as const))('%s', (_, { before, after }) => {
    const proposal = drafted(
      compare(before, after, AS_OF).map((change) => ({ change, reason: 'x' })),
      { id: 'p', year: 2019, title: 'p' },
    )
    expect(new Set(found(after, proposal))).toEqual(new Set(['shown']))
    expect(new Set(found(before, proposal))).toEqual(new Set(['absent']))
  })
})

const procedure = (code: string, rest: Partial<Procedure> = {}): Procedure => ({
  code,
  name: `Thủ tục ${code}`,
  levels: ['commune'],
  field: 'ho-tich',
  authority: 'ubnd-xa',
  ...rest,
})
const meaning = (
  changes: readonly ProposedChange[],
  procedures: readonly string[],
  more: Partial<Proposal> = {},
): Proposal =>
  ({
    id: 'p',
    title: 'p',
    year: 2019,
    status: 'approved',
    items: [{ procedures, competence: 'own', changes }],
    ...more,
  }) as unknown as Proposal
const cut: ProposedChange = { kind: 'processing-time', key: 'committed', from: '15 ngày', to: '10 ngày', reason: 'x' }
const timed = (code: string, days: number, rest: Partial<Procedure> = {}): Procedure =>
  procedure(code, { processingTime: { committed: `${days} ngày` }, ...rest })

describe('procedures as a whole', () => {
  test('one that took a new code is looked at there, also while the old one is kept as ended', () => {
    const proposal = meaning([{ kind: 'recoded', from: '1.000001', to: '1.000002', reason: 'x' }, cut], ['1.000001'])
    expect(found(catalogOf([timed('1.000002', 10)]), proposal)).toEqual(['shown', 'shown'])
    expect(
      found(catalogOf([timed('1.000001', 15, { validity: { to: '2019-12-31' } }), timed('1.000002', 10)]), proposal),
    ).toEqual(['shown', 'shown'])
    expect(found(catalogOf([timed('1.000002', 12)]), proposal)).toEqual(['shown', 'conflicting'])
    expect(found(catalogOf([timed('1.000002', 15)]), proposal)).toEqual(['shown', 'absent'])
  })

  test('a merger into one of its own, and a split that keeps its first part', () => {
    const merged = meaning(
      [{ kind: 'merged', from: ['1.000001', '1.000002'], to: '1.000001', reason: 'x' }],
      ['1.000001'],
    )
    expect(found(catalogOf([procedure('1.000001')]), merged)).toEqual(['shown'])
    expect(found(catalogOf([procedure('1.000001'), procedure('1.000002')]), merged)).toEqual(['absent'])
    const split = meaning(
      [{ kind: 'split', from: '1.000001', to: ['1.000001', '1.000002'], reason: 'x' }],
      ['1.000001'],
    )
    expect(found(catalogOf([procedure('1.000001'), procedure('1.000002')]), split)).toEqual(['shown'])
    expect(found(catalogOf([procedure('1.000001')]), split)).toEqual(['absent'])
  })

  test('of a procedure that is not there nothing can be said', () => {
    expect(found(catalogOf([]), meaning([cut], ['1.000001']))).toEqual(['unknown'])
  })
})

test('counts add up, and a day of effect makes what is left late', () => {
  const catalog = catalogOf([timed('1.000001', 10), timed('1.000002', 15)])
  const entry: Entry<Proposal> = {
    source,
    value: meaning([cut], ['1.000001', '1.000002', '1.000003'], { effectiveFrom: '2019-12-30' }),
  }
  const [progress] = progressOf(catalog, [entry], AS_OF)
  expect(progress).toMatchObject({
    counts: { shown: 1, superseded: 0, absent: 1, unknown: 1 },
    state: 'late',
    daysLate: 2,
  })
  expect(Object.values(progress!.counts).reduce((sum, count) => sum + count, 0)).toBe(progress!.changes.length)
})
