import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { fillTemplate } from '#template/fill.ts'
import { prepareTemplate } from '#template/prepare.ts'
import { readXml } from '#word/xml.ts'
import { HOSTILE } from '../render/hostile.ts'
import { filled, small, values } from './vocabulary.ts'
import { docx, p, paragraphs, partsOf, table, tables } from './word.ts'

const body = async (xml: string): Promise<string> => (await filled(docx(xml)))['word/document.xml'] ?? ''
const lines = async (xml: string): Promise<readonly string[]> => paragraphs(await body(xml))

describe('values', () => {
  test('by either name, however Word has cut the tag, in capitals where the name is', async () => {
    expect(
      await lines(p('Số {số', ' quyết', '_định} của ', '{o', 'ffice}') + p('{CƠ QUAN} và {SO QUYET DINH}')),
    ).toEqual(['Số 12/QĐ-UBND của Ủy ban nhân dân huyện', 'ỦY BAN NHÂN DÂN HUYỆN và 12/QĐ-UBND'])
  })

  test('in headers and footers', async () => {
    const parts = await filled(docx(p('x'), { header: p('{cơ quan}'), footer: p('Số {số quyết định}') }))
    expect([parts['word/header1.xml'], parts['word/footer1.xml']].map((xml) => paragraphs(xml ?? ''))).toEqual([
      ['Ủy ban nhân dân huyện'],
      ['Số 12/QĐ-UBND'],
    ])
  })

  test('in links, fields and content controls', async () => {
    const inside = (name: string): string =>
      `<w:p><w:${name}><w:r><w:t>{cơ</w:t></w:r></w:${name}><w:r><w:t xml:space="preserve"> quan}!</w:t></w:r></w:p>`
    expect(
      await lines(
        inside('hyperlink') +
          inside('fldSimple') +
          inside('sdt').replace('<w:sdt>', '<w:sdt><w:sdtContent>').replace('</w:sdt>', '</w:sdtContent></w:sdt>'),
      ),
    ).toEqual(Array(3).fill('Ủy ban nhân dân huyện!'))
  })

  test('in text boxes inside paragraphs', async () => {
    const box = `<w:p><w:r><w:t>{cơ </w:t></w:r><w:r><w:pict><w:txbxContent>${p('{số quyết định}')}</w:txbxContent></w:pict></w:r><w:r><w:t>quan}</w:t></w:r></w:p>`
    const xml = await body(box)
    expect(xml).toContain('12/QĐ-UBND')
    expect(xml).toContain('Ủy ban nhân dân huyện')
    expect(xml).not.toMatch(/[{}]/)
  })

  test.each(HOSTILE.map((text, index) => [index, text] as const))('hostile text %i is text', async (_, text) => {
    const xml =
      (
        await filled(
          docx(
            p('[{cơ quan}]') +
              table(['{mã số}{#thủ tục}', '{/thủ tục}'].map((cell) => cell.replace('{mã số}', '{cơ quan}'))),
          ),
          { ...values, office: text },
        )
      )['word/document.xml'] ?? ''
    expect(() => readXml(xml)).not.toThrow()
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdd3]/)
  })

  test('law: no text of a value is read as a tag, and none gets lost', async () => {
    const piece = fc.constantFrom(
      '{cơ quan}',
      '{#thủ tục}',
      '{/thủ tục}',
      '{gộp}',
      '{',
      '}',
      '<w:p/>',
      '&amp;',
      ' ',
      'chữ',
      '\ufdd1',
      '\ufdd0',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
        async (text) => {
          const given = {
            ...values,
            office: `[${text}]`,
            procedures: [{ code: `<${text}>`, field: 'x', changes: [{ reason: 'a' }, { reason: 'b' }] }],
          }
          const xml =
            (
              await filled(
                docx(p('{cơ quan}') + table(['{#thủ tục}{cơ quan}{mã số}{#thay đổi}', '{lý do}{/thay đổi}{/thủ tục}'])),
                given,
              )
            )['word/document.xml'] ?? ''
          const clean = text.replace(/[\ufdd0-\ufdd3]/g, '')
          expect(paragraphs(xml)[0]).toBe(`[${clean}]`)
          expect(tables(xml)).toEqual([['a', 'b'].map((reason) => [`[${clean}]<${clean}>`, reason])])
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('blocks', () => {
  test('paragraphs that hold block tags alone go away', async () => {
    expect(
      await lines(
        p('trước') +
          p('{#thủ tục}') +
          p('{mã số}:') +
          p('{#thay đổi}') +
          p('- {lý do}') +
          p('{/thay đổi}') +
          p('{/thủ tục}') +
          p('sau'),
      ),
    ).toEqual(['trước', '1.000001:', '- thừa', '- trùng', '1.000002:', '1.000003:', '- chậm', 'sau'])
  })

  test('[lặp: đoạn] repeats the paragraph, no option what is between', async () => {
    expect(
      await lines(p('- {#thủ tục [lặp: đoạn]}{mã số};{/thủ tục}') + p('Các mã: {#procedures}{code} {/procedures}hết')),
    ).toEqual(['- 1.000001;', '- 1.000002;', '- 1.000003;', 'Các mã: 1.000001 1.000002 1.000003 hết'])
  })

  test('a condition, and a block around a text that is empty', async () => {
    expect(
      await lines(
        p('a') +
          p('{#có chi phí}') +
          p('chi phí') +
          p('{/có chi phí}') +
          p('{#ghi chú [lặp: đoạn]}Ghi chú: {ghi chú}{/ghi chú}') +
          p('{#cơ quan}{cơ quan}{/cơ quan}'),
      ),
    ).toEqual(['a', 'Ủy ban nhân dân huyện'])
  })

  test('[lặp: hàng] repeats the row of one cell with both tags', async () => {
    expect(tables(await body(table(['x', '{#thủ tục [lặp: hàng]}{mã số}{/thủ tục}'])))).toEqual([
      ['1.000001', '1.000002', '1.000003'].map((code) => ['x', code]),
    ])
  })

  test('rows; outer values inside', async () => {
    expect(tables(await body(table(['Mã', 'Cơ quan'], ['{#thủ tục}{mã số}', '{cơ quan}{/thủ tục}'])))).toEqual([
      [
        ['Mã', 'Cơ quan'],
        ['1.000001', 'Ủy ban nhân dân huyện'],
        ['1.000002', 'Ủy ban nhân dân huyện'],
        ['1.000003', 'Ủy ban nhân dân huyện'],
      ],
    ])
  })

  test('a list without items leaves nothing, not even its table row', async () => {
    const xml =
      (
        await filled(
          docx(
            p('a') +
              p('{#thủ tục}') +
              p('{mã số}') +
              p('{/thủ tục}') +
              table(['Mã', 'x'], ['{#thủ tục}{mã số}', '{/thủ tục}']),
          ),
          { ...values, procedures: [] },
        )
      )['word/document.xml'] ?? ''
    expect(tables(xml)).toEqual([[['Mã', 'x']]])
    expect(paragraphs(xml).slice(0, 2)).toEqual(['a', 'Mã'])
  })

  test('two tables do not become one, a cell keeps a paragraph', async () => {
    const xml = await body(
      p('{#thủ tục}') +
        table(['{mã số}', 'x']) +
        p('{/thủ tục}') +
        table([p('{#có chi phí}') + p('x') + p('{/có chi phí}'), 'y']),
    )
    expect(xml.match(/<\/w:tbl><w:tbl>/)).toBeNull()
    expect(tables(xml).length).toBe(4)
    expect(xml).not.toMatch(/<w:tc>(<w:tcPr>.*?<\/w:tcPr>)?<\/w:tc>/)
  })
})

describe('{gộp}', () => {
  test('merges equal neighbours of a column, and nothing else', async () => {
    const xml = await body(table(['Lĩnh vực', 'Mã'], ['{#thủ tục}{lĩnh vực}{gộp}', '{mã số}{/thủ tục}']))
    expect(tables(xml)).toEqual([
      [
        ['Lĩnh vực', 'Mã'],
        ['Hộ tịch', '1.000001'],
        ['↑', '1.000002'],
        ['Cư trú', '1.000003'],
      ],
    ])
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)?.length).toBe(1)
    expect(xml).toContain('<w:tcW w:w="2000" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/>')
  })

  test('of a table in a cell asks nothing of the cell around it', async () => {
    const xml = await body(
      table([table(['A{gộp}', '1'], ['A{gộp}', '2']) + p('')], [table(['A{gộp}', '1'], ['A{gộp}', '2']) + p('')]),
    )
    expect([xml.match(/w:val="restart"/g)?.length, xml.match(/<w:vMerge\/>/g)?.length]).toEqual([2, 2])
  })

  test('law: what the rows said can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('A', 'B', ''), fc.constantFrom('A', 'B')), { maxLength: 12 }),
        async (rows) => {
          const given = { ...values, procedures: rows.map(([field, code]) => ({ field, code, changes: [] })) }
          const [read = []] = tables(
            (await filled(docx(table(['đầu', 'x'], ['{#thủ tục}{lĩnh vực}{merge}', '{mã số}{/thủ tục}'])), given))[
              'word/document.xml'
            ] ?? '',
          )
          let above = ''
          const restored = read.slice(1).map(([field = '', code]) => [(above = field === '↑' ? above : field), code])
          expect(restored).toEqual(rows)
          expect(read.slice(1).filter(([field]) => field === '↑').length).toBe(
            rows.filter(([field], index) => field !== '' && rows[index - 1]?.[0] === field).length,
          )
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the file', () => {
  test('names no person, no computer and no time but the fixed one', async () => {
    const parts = await filled(
      docx(p('{cơ quan}'), {
        files: {
          'word/settings.xml':
            '<w:settings xmlns:w="urn:w" xmlns:r="urn:r"><w:attachedTemplate r:id="r1"/><w:rsids><w:rsid w:val="00A1"/></w:rsids><w:zoom/></w:settings>',
          'word/_rels/settings.xml.rels':
            '<Relationships xmlns="urn:p"><Relationship Id="r1" Type="x/attachedTemplate" Target="file:///C:/Users/soan/mau.dotm" TargetMode="External"/></Relationships>',
        },
      }),
    )
    expect(Object.values(parts).join('\n')).not.toMatch(/Soạn|Sửa|soan|Cơ quan cũ|attachedTemplate|rsid /)
    expect(parts['docProps/core.xml']).toMatch(
      /<dc:title>Tên văn bản<\/dc:title><dc:creator>tthc<\/dc:creator>.*1980-01-01T00:00:00Z/s,
    )
    expect(parts['word/settings.xml']).toContain('<w:zoom/>')
  })

  test('keeps every other part as it was', async () => {
    const picture = new Uint8Array([137, 80, 78, 71, 0, 255])
    const styles = '<w:styles xmlns:w="urn:w" >  </w:styles>'
    const template = docx(p('{cơ quan}'), { files: { 'word/media/a.png': picture, 'word/styles.xml': styles } })
    const bytes = await fillTemplate(prepareTemplate(template, 'x', small), values, 'Tên', 'x')
    expect(partsOf(bytes)['word/styles.xml']).toBe(styles)
    expect(unzipSync(bytes)['word/media/a.png']).toEqual(picture)
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(unzipSync(template)).sort())
  })

  test('is equal bytes for equal templates and values, whatever the clock', async () => {
    const made = async (): Promise<Uint8Array> =>
      fillTemplate(prepareTemplate(docx(p('{cơ quan}'), { header: p('{office}') }), 'x', small), values, 'Tên', 'x')
    vi.useFakeTimers({ now: 6e11, toFake: ['Date'] })
    const first = await made()
    vi.setSystemTime(1.6e12)
    const second = await made()
    vi.useRealTimers()
    expect(second).toEqual(first)
  })
})

describe('law: tags are found however Word cuts a paragraph', () => {
  test('the same words from one run and from many', async () => {
    const whole =
      'Số {số quyết định} của {CƠ QUAN}: {#thủ tục}{mã số} ({#thay đổi}{lý do},{/thay đổi}) {/thủ tục}{#ghi chú}x{/ghi chú}hết'
    const [expected] = await lines(p(whole))
    expect(expected).toBe(
      'Số 12/QĐ-UBND của ỦY BAN NHÂN DÂN HUYỆN: 1.000001 (thừa,trùng,) 1.000002 () 1.000003 (chậm,) hết',
    )
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(whole.length - 1), { maxLength: 30 }), async (cuts) => {
        const edges = [0, ...cuts.filter((cut) => cut > 0).sort((a, b) => a - b), whole.length]
        expect(await lines(p(...edges.slice(1).map((end, index) => whole.slice(edges[index], end))))).toEqual([
          expected,
        ])
      }),
      { numRuns: 60 },
    )
  })
})

test('rows under a short merged cell stay on one page, those under a long one may part', async () => {
  const kept = async (count: number): Promise<number> => {
    const procedures = Array.from({ length: count }, (_, index) => ({ code: String(index), field: 'A', changes: [] }))
    const parts = await filled(docx(table(['{#thủ tục}{lĩnh vực}{gộp}', '{mã số}{/thủ tục}'])), {
      ...values,
      procedures,
    })
    return (parts['word/document.xml'] ?? '').match(/<w:tr>(?:(?!<\/w:tr>).)*<w:keepNext\/>/gs)?.length ?? 0
  }
  expect([await kept(1), await kept(2), await kept(6), await kept(7), await kept(40)]).toEqual([0, 1, 5, 0, 0])
})
