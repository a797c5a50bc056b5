import { describe, expect, test } from 'vitest'
import { balancedWidth } from '#render/docx-balance.ts'
import { tableWidths } from '#render/docx-table-widths.ts'
import { boldTextWidth } from '#render/docx-text-width.ts'
import { attribute, openPaper } from './word.ts'
import { sampleDocument } from './sample-document.ts'

const POINT = 20

describe('lines', () => {
  test('the line under the motto is as long as the motto', async () => {
    const { paragraphs } = await openPaper(sampleDocument)
    const at = paragraphs.findIndex((paragraph) => paragraph.includes('Độc lập'))
    const line = paragraphs[at + 1] ?? ''
    const indents = Number(attribute(line, 'w:ind', 'w:left')) + Number(attribute(line, 'w:ind', 'w:right'))
    expect(Math.abs(5443 - indents - boldTextWidth('Độc lập - Tự do - Hạnh phúc', 13))).toBeLessThan(2)
  })

  test('a text is as wide as its letters, whatever their marks', () => {
    expect(boldTextWidth('Ệ', 10)).toBe(boldTextWidth('E', 10))
    expect(boldTextWidth('Ự', 10)).toBeGreaterThan(boldTextWidth('U', 10))
    expect(boldTextWidth('MM', 12) / POINT).toBeCloseTo(22.7, 0)
    expect(boldTextWidth('hộ'.normalize('NFD'), 12)).toBe(boldTextWidth('hộ', 12))
  })
})

describe('titles', () => {
  test('a short one is as wide as its text', () => {
    expect(balancedWidth('PHƯƠNG ÁN', 14, 9000)).toBe(boldTextWidth('PHƯƠNG ÁN', 14))
  })

  test('a long one breaks before a phrase, not inside a compound', () => {
    const first = 'Đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý'
    const width = balancedWidth(`${first} của Ủy ban nhân dân huyện Diên Khánh năm 2020`, 14, 9355)
    expect(Math.abs(width - boldTextWidth(first, 14))).toBeLessThan(POINT)
  })

  test('a word wider than the page is no reason to fail', () => {
    expect(balancedWidth('M'.repeat(100), 14, 1000)).toBe(1000)
    expect(balancedWidth('', 14, 1000)).toBe(0)
  })
})

describe('columns', () => {
  const table = (headers: readonly [string, number][]) => ({
    type: 'table' as const,
    columns: headers.map(([header, width]) => ({ header, width })),
    rows: [],
  })

  test('go by their shares, to the last twip', () => {
    expect(
      tableWidths(
        table([
          ['A', 1],
          ['B', 1],
          ['C', 1],
        ]),
        1000,
      ),
    ).toEqual([333, 334, 333])
  })

  test('give way to a neighbour whose word would be cut', () => {
    const [narrow = 0, wide = 0] = tableWidths(
      table([
        ['STT', 1],
        ['Tên', 99],
      ]),
      9000,
    )
    expect(narrow).toBeGreaterThanOrEqual(boldTextWidth('STT', 12))
    expect(narrow + wide).toBe(9000)
  })

  test('go by their shares again where no width would be enough', () => {
    expect(
      tableWidths(
        table([
          ['Nghiêng', 1],
          ['Nghiêng', 1],
        ]),
        100,
      ),
    ).toEqual([50, 50])
  })
})
