import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldTitle, foldWording } from '#model/wording.ts'
import { runs } from '../lane.ts'

describe('noise', () => {
  test.each([
    ['- Giấy khai sinh', 'Giấy khai sinh'],
    ['-Giấy khai sinh', 'Giấy khai sinh'],
    ['++ Giấy khai sinh;', 'Giấy khai sinh'],
    ['• Giấy khai sinh.', 'Giấy khai sinh'],
    ['a) Giấy khai sinh', 'Giấy khai sinh'],
    ['đ) Giấy khai sinh', 'Giấy khai sinh'],
    ['(1) Giấy khai sinh', 'Giấy khai sinh'],
    ['(iv) Giấy khai sinh', 'Giấy khai sinh'],
    ['2. Giấy khai sinh', 'Giấy khai sinh'],
    ['2.Giấy khai sinh', 'Giấy khai sinh'],
    ['1.3.1.2. Hồ sơ', 'Hồ sơ'],
    [' 2.  Giấy  khai  sinh ;', 'Giấy khai sinh'],
    ['IV. Hồ sơ', 'Hồ sơ'],
    ['3/ Hồ sơ', 'Hồ sơ'],
    ['- a) Giấy khai sinh  .', 'Giấy khai sinh'],
    ['Uỷ quyền;\n- có chứng thực', 'Ủy quyền;\n+ có chứng thực'],
  ])('%s = %s', (a, b) => {
    expect(foldWording(a)).toBe(foldWording(b))
    expect(foldTitle(a)).toBe(foldTitle(b))
  })

  test.each([
    ['Giấy chứng nhận kết hônMã: KQ.G15.000032', 'Giấy chứng nhận kết hôn'],
    [' Giấy  chứng nhận kết hônMã:  KQ.G15.000032 ', 'Giấy chứng nhận kết hôn'],
    ['Giấy chứng nhận kết hôn (mã số KQ.G15.000032).', 'Giấy chứng nhận kết hôn'],
  ])('the result %s = %s', (a, b) => {
    expect(foldWording(a)).toBe(foldWording(b))
  })

  test.each([
    ['Thủ tục đăng ký khai sinh', 'Đăng ký khai sinh'],
    [' Thủ  tục  đăng ký khai  sinh'.normalize('NFD'), 'Đăng ký khai sinh'],
    ['- Thủ tục: Đăng ký khai sinh.', 'Đăng ký khai sinh'],
    ['1.001193 - Đăng ký khai sinh', 'Đăng ký khai sinh'],
    ['Đăng ký khai sinh (1.001193.000.00.00.H38)', 'Đăng ký khai sinh'],
    ['Đăng ký khai sinh - mã số: 1.001193', 'Đăng ký khai sinh'],
    ['Thủ tục đăng ký khai sinh (mã thủ tục 1.001193).', 'Đăng ký khai sinh'],
  ])('the title %s = %s', (a, b) => {
    expect(foldTitle(a)).toBe(foldTitle(b))
  })
})

test.each([
  ['Không quá -18 độ', 'Không quá 18 độ'],
  ['-18 độ trở xuống', '18 độ trở xuống'],
  ['1.5 ha đất', '2.5 ha đất'],
  ['2.000 đồng', '3.000 đồng'],
  ['02 ảnh 3x4', '04 ảnh 3x4'],
  ['1/2 diện tích', '2 diện tích'],
  ['01 bản chính', 'bản chính'],
  ['Mẫu số 1', 'Mẫu số 2'],
  ['theo khoản\n2. Điều 5', 'theo khoản\n3. Điều 5'],
  ['Kết quả của thủ tục 1.001193', 'Kết quả của thủ tục 1.001194'],
  ['Tờ khai (1.001193)', 'Tờ khai'],
  ['Thủ tục hải quan', 'Hải quan'],
  ['1.001193', '1.001194'],
  ['-', '+'],
  ['a)', 'b)'],
])('%s ≠ %s', (a, b) => {
  expect(foldWording(a)).not.toBe(foldWording(b))
})

test('a title that is the name of a thing keeps its first word', () => {
  expect(foldTitle('Thủ tục hải quan đối với hành lý')).not.toBe(foldTitle('Hải quan đối với hành lý'))
  expect(foldTitle('1.001193')).not.toBe(foldTitle('1.001194'))
})

test('marks and signs around a text never count, and a stranger with thousands of them waits for nothing', () => {
  const marks = fc.constantFrom('', '- ', '+ ', '* ', 'a) ', '(2) ', '3. ', '(ii) ')
  const tails = fc.constantFrom('', '.', ';', ' .', ':', ',')
  const texts = fc.stringMatching(/^\p{L}{2,9}( \p{L}{1,9}){0,5}$/u)
  fc.assert(
    fc.property(texts, marks, tails, (text, mark, tail) => {
      expect(foldWording(mark + text + tail)).toBe(foldWording(text))
    }),
    runs(300),
  )
  const long = ['- ', 'a) ', '. ', '1.', '(1) ', 'Mã: KQ.', '1.001193 ', 'Thủ tục '].map((part) => part.repeat(20_000))
  const start = Date.now()
  for (const text of long) foldTitle(`x${text}x`)
  expect(Date.now() - start).toBeLessThan(2000)
})
