import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueDate, type Due, type Receipt, type Term } from '#deadline/due-date.ts'
import { workingCalendar } from '#deadline/working-calendar.ts'
import { parseDuration } from '#model/duration.ts'
import { runs } from '../lane.ts'

/** The calendar of 2026 as it was announced; written for this test, apart from the one that the program brings. */
const calendar = workingCalendar([
  {
    year: 2026,
    confirmed: true,
    daysOff: [
      { from: '2026-01-01', to: '2026-01-02', name: 'Tết Dương lịch' },
      { from: '2026-02-16', to: '2026-02-20', name: 'Tết Nguyên đán' },
      { from: '2026-04-27' },
      { from: '2026-04-30', to: '2026-05-01' },
      { from: '2026-08-31', to: '2026-09-02' },
      { from: '2026-11-24' },
    ],
    makeUpDays: ['2026-01-10', '2026-08-22'],
  },
])

function due(date: string, duration: string, more: Partial<Receipt & Term> = {}): Due {
  const { minute, ...term } = more
  const found = dueDate(
    { date, ...(minute === undefined ? {} : { minute }) },
    { duration: parseDuration(duration)!, ...term },
    calendar,
  )
  if ('problem' in found) throw new Error(found.problem.en)
  return found
}

describe('days that were worked out by hand', () => {
  test.each([
    ['2026-02-12', '3 ngày làm việc', '2026-02-24'],
    ['2026-02-13', '1 ngày làm việc', '2026-02-23'],
    ['2026-04-24', '3 ngày làm việc', '2026-05-04'],
    ['2026-04-29', '2 ngày làm việc', '2026-05-05'],
    ['2026-01-08', '2 ngày làm việc', '2026-01-10'],
    ['2026-08-21', '5 ngày làm việc', '2026-08-27'],
    ['2026-08-27', '3 ngày làm việc', '2026-09-04'],
    ['2026-11-23', '1 ngày làm việc', '2026-11-25'],
    ['2026-03-06', '10 ngày làm việc', '2026-03-20'],
    ['2026-02-10', '7 ngày', '2026-02-23'],
    ['2026-03-06', '20 ngày', '2026-03-26'],
    ['2026-08-11', '20 ngày', '2026-09-03'],
    // The corresponding day, or the last one of a short month; a rest day moves.
    ['2026-01-30', '1 tháng', '2026-03-02'],
    ['2026-03-10', '2 tháng', '2026-05-11'],
    ['2026-03-09', '0,5 ngày làm việc', '2026-03-10'],
    ['2026-03-09', 'trong ngày', '2026-03-09'],
    ['2026-03-07', 'trong ngày', '2026-03-09'],
  ])('%s + %s → %s', (date, duration, expected) => expect(due(date, duration).date).toBe(expected))

  test('each day that does not count is named, with its reason', () => {
    expect(due('2026-02-12', '3 ngày làm việc').skipped.map(({ date, reason }) => `${date} ${reason.vi}`)).toEqual([
      '2026-02-14 thứ bảy',
      '2026-02-15 chủ nhật',
      '2026-02-16 Tết Nguyên đán',
      '2026-02-17 Tết Nguyên đán',
      '2026-02-18 Tết Nguyên đán',
      '2026-02-19 Tết Nguyên đán',
      '2026-02-20 Tết Nguyên đán',
      '2026-02-21 thứ bảy',
      '2026-02-22 chủ nhật',
    ])
  })
})

describe('the clock', () => {
  const [three, four] = [15 * 60, 16 * 60]
  test('after the cut-off the count begins on the next working day', () => {
    expect(due('2026-03-12', '2 ngày làm việc', { minute: four, cutOff: three })).toMatchObject({
      begins: '2026-03-13',
      date: '2026-03-17',
    })
    expect(due('2026-03-13', 'trong ngày', { minute: four, cutOff: three }).date).toBe('2026-03-16')
    expect(due('2026-03-13', 'trong ngày', { minute: three, cutOff: three }).date).toBe('2026-03-13')
  })

  test('hours are those of the clock; what ends on a rest day ends with the next working day', () => {
    expect(due('2026-03-12', '4 giờ', { minute: 9 * 60 + 30 })).toMatchObject({
      date: '2026-03-12',
      minute: 13 * 60 + 30,
    })
    expect(due('2026-03-12', '90 phút', { minute: 23 * 60 })).toMatchObject({ date: '2026-03-13', minute: 30 })
    expect(due('2026-03-13', '24 giờ', { minute: 600 }).date).toBe('2026-03-16')
    expect(due('2026-03-13', '24 giờ', { minute: 600 }).minute).toBeUndefined()
  })

  test.each([
    ['4 giờ', {}],
    ['4 giờ', { minute: four, cutOff: three }],
    ['không quy định', {}],
    ['1,5 tháng', {}],
    ['5000 ngày', {}],
  ])('%s %j: no day is guessed', (duration, more) => expect(() => due('2026-03-12', duration, more)).toThrow())
})

test('days while the dossier is completed do not count', () => {
  const pauses = [{ from: '2026-03-11', to: '2026-03-13' }]
  expect(due('2026-03-10', '2 ngày làm việc', { pauses }).date).toBe('2026-03-17')
  expect(due('2026-03-10', '7 ngày', { pauses }).date).toBe('2026-03-20')
  expect(due('2026-03-10', '1 tháng', { pauses }).date).toBe('2026-04-13')
})

test('it knows which years it knows', () => {
  expect([2025, 2026].map(calendar.knows)).toEqual(['missing', 'confirmed'])
  expect(workingCalendar([{ year: 2027, confirmed: false, daysOff: [] }]).knows(2027)).toBe('unconfirmed')
})

const OFF = [
  '01-01',
  '01-02',
  '02-16',
  '02-17',
  '02-18',
  '02-19',
  '02-20',
  '04-27',
  '04-30',
  '05-01',
  '08-31',
  '09-01',
  '09-02',
  '11-24',
]
const MADE_UP = ['01-10', '08-22']

/** The same by a count that knows nothing of the code: days of a list, each ticked off. */
function slowly(start: Date, days: number, isWorking: boolean): string {
  const isRest = (day: Date): boolean => {
    const text = day.toISOString().slice(0, 10)
    if (text.startsWith('2026-') && MADE_UP.includes(text.slice(5))) return false
    if (text.startsWith('2026-') && OFF.includes(text.slice(5))) return true
    return day.getUTCDay() === 0 || day.getUTCDay() === 6
  }
  const later = Array.from({ length: 1200 }, (_, index) => new Date(start.getTime() + (index + 1) * 86_400_000))
  const kept = isWorking ? later.filter((day) => !isRest(day)) : later.slice(days - 1).filter((day) => !isRest(day))
  return kept[isWorking ? days - 1 : 0]!.toISOString().slice(0, 10)
}

test('a slow count finds the same days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 760 }),
      fc.integer({ min: 1, max: 400 }),
      fc.boolean(),
      (offset, days, isWorking) => {
        const start = new Date(Date.UTC(2025, 5, 1) + offset * 86_400_000)
        const text = start.toISOString().slice(0, 10)
        expect(due(text, `${days} ${isWorking ? 'ngày làm việc' : 'ngày'}`).date).toBe(slowly(start, days, isWorking))
      },
    ),
    runs(10_000),
  )
})
