import { expect, test } from 'vitest'
import { closed, signature } from '#documents/official.ts'
import { enumerated, joined, paddedTimes, periodText } from '#documents/wording.ts'

test.each([
  [
    'từ 7 ngày làm việc thành 5 ngày làm việc (giảm 2 ngày làm việc, 28,57%)',
    'từ 07 ngày làm việc thành 05 ngày làm việc (giảm 02 ngày làm việc, 28,57%)',
  ],
  ['từ 15 ngày thành 3 giờ', 'từ 15 ngày thành 03 giờ'],
  ['trẻ em dưới 6 tuổi; 0,5 ngày; 2.5 ngày; 05 ngày', 'trẻ em dưới 6 tuổi; 0,5 ngày; 2.5 ngày; 05 ngày'],
  ['khi “Quá 5 ngày” thì 5 ngày', 'khi “Quá 5 ngày” thì 05 ngày'],
])('%s', (text, padded) => {
  expect(paddedTimes(text)).toBe(padded)
  expect(paddedTimes(padded)).toBe(padded)
})

test('only the first of joined sentences has a capital; an abbreviation keeps its own', () => {
  expect(joined(['Bỏ giấy tờ “A”', 'Đổi bước “B”', 'BHYT chi trả'])).toBe('Bỏ giấy tờ “A”; đổi bước “B”; BHYT chi trả')
})

test('an enumeration has semicolons and ends in a full stop', () => {
  expect(enumerated(['một', 'hai', 'ba'])).toEqual(['một;', 'hai;', 'ba.'])
  expect(enumerated([])).toEqual([])
})

test.each([
  ['2020–2021', 'Giai đoạn 2020–2021'],
  ['2020-2021', 'Giai đoạn 2020-2021'],
  ['2021', 'Năm 2021'],
  ['Chạy thử đầu năm 2021', 'Chạy thử đầu năm 2021'],
])('a period %s reads %s', (text, read) => expect(periodText(text)).toBe(read))

test('a text closes once, in its last sentence; after a table nothing is added', () => {
  const paragraph = (content: string) => ({ type: 'paragraph', role: 'body', content }) as const
  expect(closed([paragraph('Một.'), paragraph('Hai.')])).toEqual([paragraph('Một.'), paragraph('Hai./.')])
  expect(closed([paragraph('Hai./.')])).toEqual([paragraph('Hai./.')])
  expect(closed([{ type: 'list', items: ['một;', 'hai.'] }])).toEqual([{ type: 'list', items: ['một;', 'hai./.'] }])
  const table = { type: 'table', columns: [], rows: [] } as const
  expect(closed([paragraph('Một.'), table])).toEqual([paragraph('Một.'), table])
  expect(closed([])).toEqual([])
})

test('who is addressed above stands in the list of recipients as “Như trên” only', () => {
  const profile = {
    locality: 'xã A',
    issuingBody: 'Ủy ban nhân dân xã A',
    fields: [],
    agencies: [],
    recipients: [{ name: 'Sở B' }, { name: 'Đảng ủy xã' }],
  }
  const formalities = { profile, on: '2026-11-24', illustrative: false }
  expect(signature(formalities).recipients).toEqual(['Sở B', 'Đảng ủy xã'])
  expect(signature(formalities, { first: 'Như trên', informed: ['Sở B'] }).recipients).toEqual([
    'Như trên',
    'Đảng ủy xã',
  ])
})
