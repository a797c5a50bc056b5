import { beforeAll, describe, expect, test } from 'vitest'
import { attribute, elements, isOn, openPaper, paragraphSaying, styleOf, textOf, type Paper } from './word.ts'
import { longTable, sampleDocument } from './sample-document.ts'

const mmOf = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 254) / 10
const pointsOf = (style: string): number => Number(attribute(style, 'w:sz', 'w:val')) / 2

let paper: Paper
beforeAll(async () => {
  paper = await openPaper(sampleDocument)
})

const looks = (text: string) => {
  const paragraph = paragraphSaying(paper, text)
  const style = styleOf(paper, paragraph)
  return {
    size: pointsOf(style),
    bold: isOn(style, 'w:b'),
    italic: isOn(style, 'w:i'),
    align: attribute(style, 'w:jc', 'w:val'),
  }
}

describe('pages (Decree 30/2020/NĐ-CP, annex I)', () => {
  test('A4, upright but for the annex that asks to lie', () => {
    const sizes = paper.sections.map((section) => [
      mmOf(attribute(section, 'w:pgSz', 'w:w')),
      mmOf(attribute(section, 'w:pgSz', 'w:h')),
    ])
    expect(sizes).toEqual([
      [210, 297],
      [297, 210],
      [210, 297],
    ])
  })

  test('margins: top 20–25, bottom 20–25, left 30–35, right 15–20 mm', () => {
    for (const section of paper.sections) {
      const margins = ['top', 'bottom', 'left', 'right'].map((side) => mmOf(attribute(section, 'w:pgMar', `w:${side}`)))
      expect(margins).toEqual([20, 20, 30, 15])
    }
  })

  test('a number in the top margin, not on the first page, every annex numbered apart', () => {
    for (const section of paper.sections) {
      expect(isOn(section, 'w:titlePg')).toBe(true)
      expect(attribute(section, 'w:pgNumType', 'w:start')).toBe('1')
      expect(elements(section, 'w:headerReference')).toHaveLength(2)
      expect(elements(section, 'w:footerReference')).toHaveLength(0)
    }
  })

  test('the number is Arabic, centred, 13–14 pt', () => {
    const headers = Object.entries(paper.parts)
      .filter(([path]) => /header\d+\.xml$/.test(path))
      .map(([, xml]) => xml)
    const numbered = headers.filter((xml) => xml.includes('PAGE'))
    expect([headers.length, numbered.length]).toEqual([6, 3])
    for (const xml of numbered) {
      const style = styleOf(paper, xml)
      expect([pointsOf(style), attribute(style, 'w:jc', 'w:val')]).toEqual([13, 'center'])
    }
    expect(paper.sections.join('')).not.toContain('w:fmt')
  })
})

describe('type', () => {
  test('Times New Roman for every script, in every style', () => {
    const fonts = [...paper.styles.matchAll(/<w:rFonts ([^>]*)\/>/g)].map((match) => match[1] ?? '')
    expect(fonts.length).toBeGreaterThan(20)
    for (const font of fonts) expect(font.match(/w:(?:ascii|hAnsi|eastAsia|cs)="Times New Roman"/g)).toHaveLength(4)
    expect(paper.document).not.toContain('w:rFonts')
  })

  test('black', () => {
    const ids = new Set(paper.paragraphs.map((paragraph) => attribute(paragraph, 'w:pStyle', 'w:val')))
    for (const id of ids) {
      const style = elements(paper.styles, 'w:style').find((xml) => xml.includes(`w:styleId="${id}"`)) ?? ''
      expect([undefined, '000000']).toContain(attribute(style, 'w:color', 'w:val'))
    }
    expect(attribute(paper.styles, 'w:color', 'w:val')).toBe('000000')
    expect(elements(paper.document, 'w:color')).toEqual([])
  })

  test('Vietnamese, not hyphenated, no single lines', () => {
    expect(attribute(paper.styles, 'w:lang', 'w:val')).toBe('vi-VN')
    expect(attribute(paper.parts['word/settings.xml'] ?? '', 'w:autoHyphenation', 'w:val')).toBe('false')
    const written = paper.paragraphs.filter((paragraph) => textOf(paragraph) !== '')
    for (const paragraph of written) expect(isOn(paragraph, 'w:widowControl')).toBe(true)
  })
})

describe('elements', () => {
  const centre = 'center'
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true, italic: false, align: centre }],
    ['Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true, italic: false, align: centre }],
    ['ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA', { size: 12, bold: false, italic: false, align: centre }],
    ['ỦY BAN NHÂN DÂN HUYỆN DIÊN KHÁNH', { size: 12, bold: true, italic: false, align: centre }],
    ['Số: 15/PA-UBND', { size: 13, bold: false, italic: false, align: centre }],
    ['Diên Khánh, ngày 08 tháng 11 năm 2020', { size: 13, bold: false, italic: true, align: centre }],
    ['PHƯƠNG ÁN', { size: 14, bold: true, italic: false, align: centre }],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      { size: 14, bold: false, italic: true, align: 'both' },
    ],
    ['I. Mục đích, yêu cầu', { size: 14, bold: true, italic: false, align: 'both' }],
    [
      '- Bỏ thành phần hồ sơ đã có trong cơ sở dữ liệu quốc gia về dân cư',
      { size: 14, bold: false, italic: false, align: 'both' },
    ],
    ['Phụ lục I', { size: 14, bold: true, italic: false, align: centre }],
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH ĐỀ NGHỊ ĐƠN GIẢN HÓA', { size: 14, bold: true, italic: false, align: centre }],
    ['Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }],
    ['- Thường trực Huyện ủy;', { size: 11, bold: false, italic: false, align: 'left' }],
    ['- Lưu: VT.', { size: 11, bold: false, italic: false, align: 'left' }],
    ['TM. ỦY BAN NHÂN DÂN', { size: 14, bold: true, italic: false, align: centre }],
    ['CHỦ TỊCH', { size: 14, bold: true, italic: false, align: centre }],
    ['Nguyễn Văn Ghềnh', { size: 14, bold: true, italic: false, align: centre }],
  ])('%s', (text, look) => {
    expect(looks(text)).toEqual(look)
  })

  test('the body: first line 1–1,27 cm, at least 6 pt after it, single to 1,5 lines', () => {
    const style = styleOf(
      paper,
      paragraphSaying(paper, 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'),
    )
    expect(mmOf(attribute(style, 'w:ind', 'w:firstLine'))).toBe(12.7)
    expect(Number(attribute(style, 'w:spacing', 'w:after')) / 20).toBeGreaterThanOrEqual(6)
    const lines = Number(attribute(style, 'w:spacing', 'w:line')) / 240
    expect(lines).toBeGreaterThanOrEqual(1)
    expect(lines).toBeLessThanOrEqual(1.5)
  })

  test('headings are those of Word, so that its navigation finds them', () => {
    expect(attribute(paragraphSaying(paper, '1. Lợi ích của phương án'), 'w:pStyle', 'w:val')).toBe('Heading2')
  })

  test('three drawn lines: under the issuer, the motto and the subject', () => {
    expect(paper.paragraphs.filter((paragraph) => paragraph.includes('<w:pBdr><w:top w:val="single"'))).toHaveLength(3)
  })
})

describe('tables', () => {
  const tables = () => elements(paper.document, 'w:tbl')
  const longRows = () => elements(tables().find((table) => table.includes('Lĩnh vực Hộ tịch')) ?? '', 'w:tr')

  test('no row is split across pages', () => {
    for (const row of tables().flatMap((table) => elements(table, 'w:tr'))) expect(isOn(row, 'w:cantSplit')).toBe(true)
  })

  test('the header row, and only it, returns on every page', () => {
    expect(longRows()).toHaveLength(longTable.rows.length + 1)
    expect(
      longRows()
        .map((row) => isOn(row, 'w:tblHeader'))
        .lastIndexOf(true),
    ).toBe(0)
  })

  test('a group row spans all columns and stays with the next', () => {
    const group = longRows()[1] ?? ''
    expect(attribute(group, 'w:gridSpan', 'w:val')).toBe('5')
    expect([isOn(group, 'w:b'), isOn(group, 'w:keepNext')]).toEqual([true, true])
  })

  test('columns fill the width between the margins', () => {
    const widths = tables().map((table) =>
      [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0),
    )
    expect(widths.map((width) => mmOf(String(width)))).toEqual([165, 165, 165, 165, 252, 165])
  })

  test('the signature stays on one page', () => {
    const signature = tables().find((table) => table.includes('Nơi nhận:')) ?? ''
    expect(elements(signature, 'w:tr')).toHaveLength(1)
    expect(signature).not.toContain('w:val="single"')
  })
})
