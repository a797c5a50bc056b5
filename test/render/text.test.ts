import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { renderText } from '#render/text.ts'
import type { Block } from '#model/document.ts'
import { documentOf, HOSTILE } from './hostile.ts'
import { sampleDocument } from './sample-document.ts'

const text = (blocks: readonly Block[], width = 80, color = false): string =>
  renderText({ title: '', language: 'vi', blocks, data: () => ({}) }, { color, width })

const table = (cells: readonly string[], headers = ['STT', 'Tên thủ tục']): Block => ({
  type: 'table',
  columns: headers.map((header, index) => ({ header, width: index === 0 ? 1 : 3 })),
  rows: [{ kind: 'group', cells: ['Hộ tịch'] }, { cells }],
})

describe('width', () => {
  test.each([20, 40, 72, 80, 110, 200])('no line is longer than %i columns', (width) => {
    const lines = renderText(sampleDocument, { color: true, width }).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
  })

  test.each(HOSTILE)('whatever the content: %j', (content) => {
    const lines = renderText(documentOf(content.repeat(3)), { color: true, width: 40 }).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(40)
  })

  test.each([0, -1, NaN, Infinity])('a width of %d is no reason to fail', (width) => {
    expect(renderText(sampleDocument, { color: false, width })).toContain('Mục đích')
  })
})

describe('tables', () => {
  test('columns stand under each other', () => {
    expect(text([table(['01', 'Đăng ký khai sinh'])])).toBe(
      'STT │ Tên thủ tục\n────┼──────────────────\nHộ tịch\n01  │ Đăng ký khai sinh\n',
    )
  })

  test('combining marks take no column', () => {
    expect(text([table(['01', 'Đăng ký khai sinh'.normalize('NFD')])])).toContain('────┼──────────────────\n')
  })

  test('long cells wrap; a number in front shows where a row begins', () => {
    expect(text([table(['01', 'Đăng ký khai sinh có yếu tố nước ngoài'])], 30)).toBe(
      [
        'STT │ Tên thủ tục',
        '────┼─────────────────────────',
        'Hộ tịch',
        '01  │ Đăng ký khai sinh có yếu',
        '    │ tố nước ngoài',
        '',
      ].join('\n'),
    )
  })

  test('without such a mark a rule parts the rows', () => {
    expect(text([table(['', 'Đăng ký khai sinh có yếu tố nước ngoài'])], 30)).toContain(
      ['Hộ tịch', '────┼─────────────────────────', '    │ Đăng ký khai sinh có yếu', '    │ tố nước ngoài', ''].join(
        '\n',
      ),
    )
  })

  test('a screen too narrow for columns gets one line a cell', () => {
    const headers = ['Mã số', 'Tên thủ tục', 'Thời hạn', 'Lệ phí']
    expect(text([table(['1.004870', 'Đăng ký khai sinh', '', '8.000 đồng'], headers)], 24)).toBe(
      ['Hộ tịch', '', '- Mã số: 1.004870', '  Tên thủ tục: Đăng ký', '  khai sinh', '  Lệ phí: 8.000 đồng', ''].join(
        '\n',
      ),
    )
  })
})

describe('colour', () => {
  const tones = (color: boolean): string =>
    text(
      [
        {
          type: 'paragraph',
          role: 'body',
          content: [
            { text: 'a', tone: 'relief' },
            { text: 'b', tone: 'burden' },
            { text: 'c', tone: 'undetermined' },
            { text: 'd', tone: 'neutral' },
          ],
        },
      ],
      80,
      color,
    )

  test("is the caller's decision, whatever the environment", () => {
    expect(tones(false)).toBe('abcd\n')
    expect(tones(true)).toBe('\u001b[32ma\u001b[39m\u001b[31mb\u001b[39m\u001b[33mc\u001b[39m\u001b[2md\u001b[22m\n')
  })
})
