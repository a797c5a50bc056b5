import { expect, test } from 'vitest'
import { lint } from '#lint/lint.ts'
import { catalogOf } from './catalog.ts'

const found = (channels: string, asOf: string): readonly string[] => {
  const text = `code: "1.001193"\nname: Đăng ký khai sinh\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\nchannels: [${channels}]\n`
  return lint(catalogOf({ 'procedures/a.yaml': text }), { asOf })
    .filter(({ code }) => code === 'unknown-channel')
    .map(({ message }) => message.vi)
}

test('online is offered the levels of the day', () => {
  expect(found('online', '2022-08-14')).toEqual([
    'Không có cách thức “online”. Vào ngày 14/08/2022 ghi “online-1” hoặc “online-2” hoặc “online-3” hoặc “online-4”.',
  ])
  expect(found('online', '2022-08-15')).toEqual([
    'Không có cách thức “online”. Vào ngày 15/08/2022 ghi “online-partial” hoặc “online-full”.',
  ])
})

test('Vietnamese words and mistyped ones are understood', () => {
  expect(found('Trực tiếp, bưu điện, onlin-full', '2026-01-01')).toEqual([
    'Không có cách thức “Trực tiếp”. Vào ngày 01/01/2026 ghi “in-person”.',
    'Không có cách thức “bưu điện”. Vào ngày 01/01/2026 ghi “post”.',
    'Không có cách thức “onlin-full”. Vào ngày 01/01/2026 ghi “online-full”.',
  ])
})

test('a level that has ended is no unknown one', () => {
  expect(found('online-3, fax', '2026-01-01')).toEqual([
    'Không có cách thức “fax”. Vào ngày 01/01/2026 ghi “in-person” hoặc “post” hoặc “online-partial” hoặc “online-full”.',
  ])
})
