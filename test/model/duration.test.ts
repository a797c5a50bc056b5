import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDurations, parseDuration, printDuration, type Duration, type Unit } from '#model/duration.ts'
import { runs } from '../lane.ts'

const units: readonly Unit[] = ['working-day', 'day', 'month', 'hour', 'minute']
const amount = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9999 }))
  .filter(([whole, part]) => whole + part > 0)
  .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`.replace(/\.?0+$/, '') || '0')
  .filter((text) => text !== '0')
const duration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ unit: fc.constantFrom(...units), amount }),
  fc.constant({ unit: 'same-day' } as const),
  fc.constant({ unit: 'unspecified' } as const),
)
const parsed = (text: string): Duration => parseDuration(text)!

describe('reading', () => {
  test.each([
    ['5 ngày làm việc', 'working-day', '5'],
    ['05 ngày làm việc', 'working-day', '5'],
    ['0,5 ngày làm việc', 'working-day', '0.5'],
    ['20 ngày', 'day', '20'],
    ['8 giờ', 'hour', '8'],
    ['1 tháng', 'month', '1'],
    ['30 phút', 'minute', '30'],
    ['  5  NGÀY làm việc ', 'working-day', '5'],
    ['17,5 ngày làm việc', 'working-day', '17.5'],
    ['0,125 ngày', 'day', '0.125'],
    ['1,1250 ngày', 'day', '1.125'],
    ['1500 ngày', 'day', '1500'],
    ['5 working days', 'working-day', '5'],
    ['1 working day', 'working-day', '1'],
    ['20 calendar days', 'day', '20'],
    ['0.5 working days', 'working-day', '0.5'],
    ['1 month', 'month', '1'],
    ['5 ngày làm việc'.normalize('NFD'), 'working-day', '5'],
  ])('%s', (text, unit, value) => {
    expect(parseDuration(text)).toEqual({ unit, amount: value })
  })

  test.each([
    ['trong ngày', 'same-day'],
    ['Same day', 'same-day'],
    ['không quy định', 'unspecified'],
    ['not specified', 'unspecified'],
  ])('%s', (text, unit) => {
    expect(parseDuration(text)).toEqual({ unit })
  })

  test.each([
    '1',
    '',
    '5',
    'ngày',
    '0 ngày',
    '-1 ngày',
    '1.000 ngày',
    '1,500 ngày',
    '15,250 giờ',
    '5 tuần',
    '09–23 ngày',
    '5 ngày làm việc hoặc hơn',
    '1e3 ngày',
    '٣ ngày',
    'năm ngày',
  ])('nothing is assumed of “%s”', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  test('what is printed is read again, in both languages', () => {
    fc.assert(
      fc.property(duration, fc.constantFrom('vi' as const, 'en' as const), fc.boolean(), (value, language, padded) => {
        // Beyond two places English would look like thousands, and is not read.
        fc.pre(language === 'vi' || !('amount' in value) || (value.amount.split('.')[1] ?? '').length <= 2)
        expect(parseDuration(printDuration(value, language, padded))).toEqual(value)
      }),
    )
  })

  test('official texts write amounts below ten with a zero', () => {
    expect(printDuration(parsed('5 ngày làm việc'), 'vi', true)).toBe('05 ngày làm việc')
    expect(printDuration(parsed('0,5 ngày làm việc'), 'vi', true)).toBe('0,5 ngày làm việc')
  })
})

describe('comparing', () => {
  test.each([
    ['10 ngày làm việc', '9 ngày làm việc', 'shorter'],
    ['20 ngày', '25 ngày', 'longer'],
    ['8 giờ', '480 phút', 'same'],
    ['2 giờ', '90 phút', 'shorter'],
    ['25 ngày', '17,5 ngày làm việc', 'incomparable'],
    ['1 tháng', '30 ngày', 'incomparable'],
    ['8 giờ', '1 ngày làm việc', 'incomparable'],
    ['1 ngày', 'trong ngày', 'shorter'],
    ['3 ngày làm việc', 'trong ngày', 'shorter'],
    ['trong ngày', '1 tháng', 'longer'],
    ['trong ngày', 'trong ngày', 'same'],
    ['0,5 ngày làm việc', 'trong ngày', 'incomparable'],
    ['4 giờ', 'trong ngày', 'incomparable'],
    ['không quy định', '5 ngày', 'incomparable'],
    ['trong ngày', 'không quy định', 'incomparable'],
  ])('%s → %s: %s', (before, after, order) => {
    expect(compareDurations(parsed(before), parsed(after))).toBe(order)
  })

  test('swapping turns shorter and longer around; a duration is the same as itself', () => {
    const turned = { shorter: 'longer', longer: 'shorter', same: 'same', incomparable: 'incomparable' } as const
    fc.assert(
      fc.property(duration, duration, (a, b) => {
        expect(compareDurations(b, a)).toBe(turned[compareDurations(a, b)])
        expect(compareDurations(a, a)).toBe('same')
      }),
    )
  })

  test('shorter than shorter is shorter', () => {
    fc.assert(
      fc.property(duration, duration, duration, (a, b, c) => {
        fc.pre(compareDurations(a, b) === 'shorter' && compareDurations(b, c) === 'shorter')
        expect(['shorter', 'incomparable']).toContain(compareDurations(a, c))
      }),
      { ...runs(300), maxSkipsPerRun: 10_000 },
    )
  })
})
