import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isDate, isWithin, printDate, printLongDate, readDate } from '#model/date.ts'
import {
  decimal,
  printCount,
  printDecimal,
  printInteger,
  rateText,
  savedRate,
  shareOf,
  toDong,
} from '#model/decimal.ts'
import { compareVietnamese, foldDiacritics, foldSpelling, printable } from '#model/text.ts'

describe('folding', () => {
  test.each([
    ['hoá đơn', 'hóa đơn'],
    ['uỷ quyền', 'ủy quyền'],
    ['Thuý  Hoà', 'Thúy Hòa'],
    ['giấy\u00a0tờ', 'giấy tờ'],
    ['tiếng Việt'.normalize('NFD'), 'tiếng Việt'],
  ])('%s = %s', (a, b) => {
    expect(foldSpelling(a)).toBe(foldSpelling(b))
  })

  test.each([
    ['má', 'mà'],
    ['an', 'ăn'],
    ['du', 'dư'],
    ['Sổ', 'sổ'],
    ['hóa hoà', 'hòa hoá'],
  ])('%s ≠ %s', (a, b) => {
    expect(foldSpelling(a)).not.toBe(foldSpelling(b))
  })

  test('folding twice is folding once', () => {
    expect(foldSpelling(foldSpelling('ẢṨ'))).toBe(foldSpelling('ẢṨ'))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldSpelling(foldSpelling(text))).toBe(foldSpelling(text))
      }),
    )
  })

  test('searching needs no diacritics', () => {
    expect(foldDiacritics('ĐĂNG  KÝ Thường trú')).toBe('dang ky thuong tru')
  })
})

test('Vietnamese order', () => {
  expect(['đất', 'dân', 'ăn', 'an', 'ân', 'em'].sort(compareVietnamese)).toEqual(['an', 'ăn', 'ân', 'dân', 'đất', 'em'])
})

test('what could deceive a reader is made visible', () => {
  expect(printable('a\u001b[31m\u202eb\u0000')).toBe('a\\u001b[31m\\u202eb\\u0000')
})

describe('dates', () => {
  test.each([
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2020-13-01', false],
    ['2020-1-1', false],
    ['20200101', false],
  ])('%s is a date: %s', (text, valid) => {
    expect(isDate(text)).toBe(valid)
  })

  test('printing: zeros for days below ten and for January and February', () => {
    expect([
      printDate('2020-11-08'),
      printLongDate('2020-11-08'),
      printLongDate('2020-02-10'),
      printLongDate('2020-03-01'),
    ]).toEqual(['08/11/2020', 'ngày 08 tháng 11 năm 2020', 'ngày 10 tháng 02 năm 2020', 'ngày 01 tháng 3 năm 2020'])
  })

  test('a period holds both its ends, and is open without them', () => {
    expect(isWithin({ from: '2020-01-01', to: '2020-12-31' }, '2020-12-31')).toBe(true)
    expect(isWithin({ from: '2020-01-01' }, '2019-12-31')).toBe(false)
    expect(isWithin(undefined, '2019-12-31')).toBe(true)
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29')
  })
})

describe('numbers', () => {
  test('đồng are whole, rounded half up; thousands with dots, decimals with a comma', () => {
    expect([
      toDong(decimal('0.5')),
      toDong(decimal('1.49')),
      printInteger(22_400_000),
      printDecimal(decimal('1234.565')),
      printCount(3),
      printCount(0),
      printCount(10),
    ]).toEqual([1, 1, '22.400.000', '1.234,57', '03', '0', '10'])
  })

  test('rates are exact until they are printed', () => {
    expect(rateText(savedRate(decimal(192_000_000), decimal(169_600_000))!)).toBe('11.67')
    expect(rateText(savedRate(decimal(7), decimal(5))!)).toBe('28.57')
    expect(rateText(savedRate(decimal(10), decimal(9))!)).toBe('10')
    expect(savedRate(decimal(0), decimal(5))).toBeUndefined()
  })
})

describe('dates and shares that people write and read', () => {
  const date = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2000-01-01', days))

  test('a date is read as it is printed, and as it is kept', () => {
    fc.assert(
      fc.property(date, (day) => {
        expect([readDate(printDate(day)), readDate(day)]).toEqual([day, day])
      }),
    )
    expect(readDate(' 2/9/2020 ')).toBe('2020-09-02')
  })

  test.each(['30/02/2020', '2020-02-30', '9/2020', '02-09-2020', '2/9/20', '', 'hôm nay', '1/1/2020/', '2020/09/02'])(
    '%j is none',
    (text) => {
      expect(readDate(text)).toBeUndefined()
    },
  )

  test('days between are those that lead from one to the other', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  test('a share of the whole is exact, and there is none of nothing', () => {
    expect([shareOf(1, 3), shareOf(2, 3), shareOf(0, 5), shareOf(5, 5)].map((share) => rateText(share!))).toEqual([
      '33.33',
      '66.67',
      '0',
      '100',
    ])
    expect(shareOf(0, 0)).toBeUndefined()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (whole, part) => {
        expect(shareOf(part, whole)!.times(whole).div(100).minus(part).abs().lt(1e-30)).toBe(true)
      }),
    )
  })
})
