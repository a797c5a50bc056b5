import { expect, test } from 'vitest'
import { guessDuration, twoMeanings } from '#model/duration-guess.ts'

test.each([
  ['5 ngày lam viec', '5 ngày làm việc'],
  ['5 ngay', '5 ngày'],
  ['0,5 NGAY LAM VIEC', '0,5 ngày làm việc'],
  ['5ngày', '5 ngày'],
  ['20 ngàyy', '20 ngày'],
  ['2 thang', '2 tháng'],
  ['trong ngay', 'trong ngày'],
  ['khong quy dinh', 'không quy định'],
])('“%s” was meant to be “%s”', (text, meant) => {
  expect(guessDuration(text)).toBe(meant)
})

test.each(['5', '', '5 tuần', '2 giờ làm việc', '5 năm', '1,500 ngay', '5-7 ngày', 'ngay', '0 ngay'])(
  'nothing is guessed from “%s”',
  (text) => {
    expect(guessDuration(text)).toBeUndefined()
  },
)

test.each([
  ['1,500 ngày', ['1500 ngày', '1,5 ngày']],
  ['1.000 giờ', ['1000 giờ', '1 giờ']],
  ['12,125 ngày', ['12125 ngày', '12,1250 ngày']],
])('“%s” has two meanings', (text, meanings) => {
  expect(twoMeanings(text)).toEqual(meanings)
})

test.each(['1,5 ngày', '0,125 ngày', '1.500.000 ngày', '1,500 tuần', '5 ngày'])('“%s” has not', (text) => {
  expect(twoMeanings(text)).toBeUndefined()
})
