import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '#model/decimal.ts'
import { parseDuration } from '#model/duration.ts'
import type { Procedure, Step } from '#model/types.gen.ts'
import { cutByPercent } from '#review/percent.ts'
import { divided, workingHours } from '#review/scaled-steps.ts'
import { runs } from '../lane.ts'

const procedure = (time: Procedure['processingTime'], steps: readonly Partial<Step>[] = []): Procedure =>
  ({
    code: '1.000001',
    name: 'A',
    levels: ['commune'],
    field: 'a',
    authority: 'b',
    ...(time === undefined ? {} : { processingTime: time }),
    steps: steps.map((step, index) => ({ id: `s${index}`, name: `Bước ${index}`, ...step })),
  }) as Procedure
const cut = (...of: Parameters<typeof procedure>): readonly (readonly unknown[])[] | string => {
  const made = cutByPercent(procedure(...of), 30)
  return 'why' in made
    ? made.why.vi
    : made.changes.map(({ kind, ...more }) => {
        const { key, from, to } = more as { key?: string; from?: string; to?: string }
        return [kind, key, from, to]
      })
}

describe('a cut by 30 percent', () => {
  test.each([
    ['10 ngày làm việc', '7 ngày làm việc'],
    ['7 ngày làm việc', '4,5 ngày làm việc'],
    ['3 ngày làm việc', '2 ngày làm việc'],
    ['2 ngày làm việc', '1,25 ngày làm việc'],
    ['0,5 ngày làm việc', '0,25 ngày làm việc'],
    ['12 ngày', '8 ngày'],
    ['1 ngày', '0,5 ngày'],
    ['3 tháng', '2 tháng'],
    ['8 giờ', '5,5 giờ'],
    ['30 phút', '20 phút'],
  ])('of %s is %s', (from, to) => {
    expect(cut({ committed: from })).toEqual([['processing-time', 'committed', from, to]])
  })

  test.each([
    [undefined, 'chưa rõ thời hạn'],
    [{ statutory: 'trong ngày' }, 'thời hạn là “trong ngày”'],
    [{ statutory: 'không quy định' }, 'thời hạn là “không quy định”'],
    [{ statutory: '1 tháng' }, '“1 tháng” không chia nhỏ hơn được'],
    [{ statutory: '0,25 ngày làm việc' }, '“0,25 ngày làm việc” không chia nhỏ hơn được'],
  ])('of %j is none: %s', (time, why) => {
    expect(cut(time)).toBe(why)
  })

  test('where nothing is committed it is the statutory time that is promised', () => {
    expect(cut({ statutory: '10 ngày làm việc' })).toEqual([
      ['processing-time', 'committed', '10 ngày làm việc', '7 ngày làm việc'],
    ])
  })

  test('shortens the steps in proportion, by largest remainders, and those in parallel too', () => {
    const steps = [
      { duration: '4 giờ' },
      { duration: '3 ngày làm việc' },
      { duration: '2 ngày làm việc', parallel: true },
      { duration: '0,5 ngày làm việc' },
    ]
    expect(cut({ committed: '4 ngày làm việc' }, steps)).toEqual([
      ['processing-time', 'committed', '4 ngày làm việc', '2,75 ngày làm việc'],
      ['step-duration', 's1', '3 ngày làm việc', '2 ngày làm việc'],
      ['step-duration', 's2', '2 ngày làm việc', '1,25 ngày làm việc'],
      ['step-duration', 's3', '0,5 ngày làm việc', '0,25 ngày làm việc'],
    ])
  })

  test('leaves steps alone that do not add up, and what more steps have than the new time can be divided among', () => {
    expect(cut({ committed: '4 ngày làm việc' }, [{ duration: '3 ngày làm việc' }])).toHaveLength(1)
    expect(cut({ committed: '4 ngày làm việc' }, [{}])).toHaveLength(1)
    const steps = Array.from({ length: 4 }, () => ({ duration: '0,25 ngày làm việc' }))
    expect(cut({ committed: '1 ngày làm việc' }, steps)).toBe('có nhiều bước hơn mức 0,5 ngày làm việc chia được')
  })
})

const quarters = fc.integer({ min: 1, max: 40 })
const days = (quarter: number): string => `${String(quarter / 4).replace('.', ',')} ngày làm việc`

test('whatever the steps, they add up to the new time, which is at least so much shorter', () => {
  fc.assert(
    fc.property(
      fc.array(quarters, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 99 }),
      (lengths, percent) => {
        const whole = days(lengths.reduce((sum, length) => sum + length, 0))
        const made = cutByPercent(
          procedure(
            { committed: whole },
            lengths.map((length) => ({ duration: days(length) })),
          ),
          percent,
        )
        if ('why' in made) return
        const [time, ...steps] = made.changes as readonly { readonly key: string; readonly to: string }[]
        const changed = new Map(steps.map(({ key, to }) => [key, to]))
        const sum = lengths.reduce(
          (total, length, index) => total.plus(workingHours(changed.get(`s${index}`) ?? days(length)) ?? 0),
          decimal(0),
        )
        expect(sum.toFixed()).toBe(workingHours(time!.to)!.toFixed())
        const before = decimal((parseDuration(whole) as { amount: string }).amount)
        const after = decimal((parseDuration(time!.to) as { amount: string }).amount)
        expect(before.minus(after).times(100).gte(before.times(percent))).toBe(true)
      },
    ),
    runs(600),
  )
})

test('shares are whole, at least one, and add up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 9 }),
      quarters,
      (wanted, total) => {
        const shares = divided(wanted, total)
        if (wanted.length > total) {
          expect(shares).toBeUndefined()
          return
        }
        expect(shares?.every((share) => Number.isInteger(share) && share >= 1)).toBe(true)
        expect(shares?.reduce((sum, share) => sum + share, 0)).toBe(total)
      },
    ),
    runs(600),
  )
})
