import { describe, expect, test } from 'vitest'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import type { Procedure } from '#model/types.gen.ts'
import { catalogOf } from '../build/values.ts'

type Times = NonNullable<Procedure['processingTime']>

const side = (processingTime: Times) =>
  catalogOf([{ code: '1.000001', name: 'Một', levels: ['commune'], field: 'a', authority: 'b', processingTime }])
const reported = (before: Times, after: Times): string[] =>
  judge(comparisonOf(side(before), side(after), '2020-01-01')).flatMap(({ changes }) =>
    changes.map(({ change, effect }) =>
      [
        change.kind === 'processing-time' ? change.key : change.kind,
        'from' in change ? parseInt(JSON.stringify(change.from).slice(1)) : '–',
        'to' in change ? parseInt(JSON.stringify(change.to).slice(1)) : '–',
        effect,
      ].join(' '),
    ),
  )
const times = (statutory: number | undefined, committed?: number): Times => ({
  ...(statutory === undefined ? {} : { statutory: `${statutory} ngày` }),
  ...(committed === undefined ? {} : { committed: `${committed} ngày` }),
})

describe('the law and the promise', () => {
  test('the law comes down to the promise: one change', () => {
    expect(reported(times(10, 8), times(8, 8))).toEqual(['statutory 10 8 relief'])
    expect(reported(times(10, 8), times(8))).toEqual(['statutory 10 8 relief'])
    expect(reported(times(undefined, 8), times(8))).toEqual(['statutory – 8 neutral'])
  })

  test('the law comes down to the promise of one case', () => {
    const inCase = (statutory: number): Times => ({
      cases: [{ id: 'a', when: 'x', statutory: `${statutory} ngày`, committed: '8 ngày' }],
    })
    expect(reported(inCase(10), inCase(8))).toEqual(['statutory 10 8 relief'])
  })

  test('a promise that only repeats the law follows it; one that stays behind is reported', () => {
    expect(reported(times(8, 8), times(10, 10))).toEqual(['statutory 8 10 burden'])
    expect(reported(times(8), times(10))).toEqual(['statutory 8 10 burden'])
    expect(reported(times(8, 8), times(10, 8))).toEqual(['statutory 8 10 burden', 'committed – 8 neutral'])
  })

  test('a promise that ends is the time of the law again', () => {
    expect(reported(times(10, 8), times(10))).toEqual(['committed 8 10 burden'])
    expect(reported(times(10, 8), times(7))).toEqual(['statutory 10 7 relief', 'committed 8 7 relief'])
  })
})
