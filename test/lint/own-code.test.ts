import { expect, test } from 'vitest'
import { lint } from '#lint/lint.ts'
import { catalogOf } from './catalog.ts'

const PROCEDURE = 'name: Đăng ký khai sinh\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\n'

const messages = (files: Readonly<Record<string, string>>): readonly string[] =>
  lint(catalogOf(files), { asOf: '2020-11-08' })
    .filter(({ code }) => ['linked-procedure-missing', 'unknown-procedure'].includes(code))
    .map(({ message }) => message.vi)

const mistyped = `code: "1.001193"\n${PROCEDURE}linked: ["1.001194"]\nvalidity: { replaces: ["1.001195"] }\n`

test('a procedure is not offered itself in the place of a code that it mistypes', () => {
  expect(messages({ 'procedures/a.yaml': mistyped })).toEqual([
    'Không có thủ tục nào mã “1.001194” để liên thông.',
    'Không có thủ tục nào mã “1.001195”.',
  ])
})

test('another one is', () => {
  expect(messages({ 'procedures/a.yaml': mistyped, 'procedures/b.yaml': `code: "1.001196"\n${PROCEDURE}` })).toEqual([
    'Không có thủ tục nào mã “1.001194” để liên thông. Có phải là “1.001196”?',
    'Không có thủ tục nào mã “1.001195”. Có phải là “1.001196”?',
  ])
})
