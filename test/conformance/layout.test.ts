import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLayout } from '#conformance/check.ts'
import { json, run } from '../cli/run.ts'
import { temporaryFolder } from '../build/folders.ts'

const kinds = ['plan', 'decision', 'submission', 'review-report', 'review-form', 'cost-table']
let files: Map<string, Uint8Array>

async function written(folder: string): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (const id of ['2019-thuong-tru', '2020-giay-phep-xay-dung']) {
    await run(['propose', id, '--document', 'all', '-o', folder])
    for (const kind of kinds) found.set(`${id}-${kind}`, readFileSync(join(folder, `${id}-${kind}.docx`)))
  }
  await run(['propose', '--year', '2020', '--document', 'review-plan', '-o', folder])
  found.set('2020-review-plan', readFileSync(join(folder, '2020-review-plan.docx')))
  await run(['report', '2011-2020', '-o', join(folder, 'report.docx')])
  found.set('report', readFileSync(join(folder, 'report.docx')))
  return found
}

/** Ids of the rows that a file does not meet. */
const wrong = (bytes: Uint8Array): string[] =>
  checkLayout(bytes, 'x.docx')
    .filter(({ problems }) => problems.length > 0)
    .map(({ id }) => id)

/** The decision with one text of one part changed, as an edit in Word would. */
function edited(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(files.get('2019-thuong-tru-decision')!)
  const text = strFromU8(parts[part]!)
  const changed = text.replace(from, to)
  expect(changed, `${part} has ${String(from)}`).not.toBe(text)
  return zipSync({ ...parts, [part]: strToU8(changed) })
}

/** A property said directly on the characters of a text, as a button of Word does. */
const directly = (text: string, properties: string): Uint8Array => {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return edited(
    'word/document.xml',
    new RegExp(`<w:r>(<w:rPr>.*?</w:rPr>)?(<w:t[^>]*>${escaped})`),
    `<w:r><w:rPr>${properties}</w:rPr>$2`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'tthc-'))
beforeAll(async () => {
  files = await written(folder)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every document of ours is laid out as the decree asks', () => {
  expect(files.size).toBe(14)
  for (const [name, bytes] of files)
    expect(
      checkLayout(bytes, name).flatMap(({ id, problems }) =>
        problems.map(({ message }) => `${name} ${id}: ${message.en}`),
      ),
    ).toEqual([])
})

describe('each row is found broken, and no other', () => {
  const document = 'word/document.xml'
  const styles = 'word/styles.xml'
  const style = (id: string): RegExp =>
    new RegExp(`(<w:style [^>]*w:styleId="${id}">(?:(?!</w:style>).)*?<w:sz w:val=")\\d+`, 's')
  test.each<[string, () => Uint8Array]>([
    ['state', () => directly('CỘNG HÒA', '<w:b/><w:sz w:val="32"/>')],
    ['motto', () => edited(styles, style('Motto'), '$124')],
    ['parent-body', () => directly('TỈNH KHÁNH HÒA', '<w:b/>')],
    ['issuer', () => edited(document, 'ỦY BAN NHÂN DÂN HUYỆN DIÊN KHÁNH', 'Ủy ban nhân dân huyện Diên Khánh')],
    ['number', () => directly('Số: ', '<w:sz w:val="28"/>')],
    ['place-date', () => directly('Diên Khánh, ngày', '<w:i w:val="0"/>')],
    ['kind', () => directly('QUYẾT ĐỊNH', '<w:sz w:val="36"/>')],
    ['subject', () => directly('Thông qua phương án', '<w:b w:val="0"/>')],
    ['basis', () => directly('Căn cứ Nghị định số 63', '<w:i w:val="false"/>')],
    ['basis-ends', () => edited(document, 'tháng 6 năm 2015;', 'tháng 6 năm 2015,')],
    ['recipients-label', () => edited(styles, style('RecipientsLabel'), '$126')],
    ['recipients', () => directly('- Thường trực Huyện ủy', '<w:sz w:val="26"/>')],
    ['recipients-ends', () => edited(document, '- Lưu: VT.', '- Lưu VT')],
    ['signer', () => directly('CHỦ TỊCH<', '<w:b w:val="0"/>')],
    ['annex-label', () => edited(styles, style('AnnexLabel'), '$124')],
    ['annex-title', () => directly('DANH MỤC THỦ TỤC', '<w:b w:val="0"/>')],
    ['annex-reference', () => directly('(Kèm theo', '<w:i w:val="0"/>')],
    ['paper', () => edited(document, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
    ['margins', () => edited(document, 'w:left="1701"', 'w:left="1134"')],
    ['page-number', () => edited(document, '<w:titlePg/>', '')],
    ['font', () => directly('Điều 3. ', '<w:rFonts w:ascii="Arial"/><w:b/>')],
    ['color', () => directly('Điều 3. ', '<w:b/><w:color w:val="FF0000"/>')],
    ['body', () => edited(document, /(<w:pStyle w:val="Body"\/>)/, '$1<w:jc w:val="left"/>')],
    ['table-rows', () => edited(document, '<w:tblHeader/>', '')],
    ['hyphenation', () => edited('word/settings.xml', '<w:autoHyphenation w:val="false"/>', '<w:autoHyphenation/>')],
    ['placeholders', () => edited(document, 'Điều 3. ', 'Điều 3. [ĐIỀN: tên đơn vị] ')],
    [
      'revisions',
      () =>
        edited(
          document,
          '<w:t xml:space="preserve">QUYẾT ĐỊNH:</w:t></w:r>',
          '<w:t xml:space="preserve">QUYẾT ĐỊNH:</w:t></w:r><w:ins w:id="9"><w:r><w:t> thêm</w:t></w:r></w:ins>',
        ),
    ],
  ])('%s', (id, make) => {
    expect(wrong(make())).toEqual([id])
  })
})

describe('on the command line', () => {
  function fileOf(bytes: Uint8Array): string {
    const path = join(temporaryFolder(), 'sửa.docx')
    writeFileSync(path, bytes)
    return path
  }

  test('a right one is 0, a wrong one 1 with what to fix; JSON has every row', async () => {
    const right = fileOf(files.get('2019-thuong-tru-plan')!)
    expect(await run(['propose', '--check', right])).toMatchObject({
      code: 0,
      output: expect.stringContaining('đúng thể thức (27 mục).') as string,
    })
    const path = fileOf(edited('word/document.xml', 'w:left="1701"', 'w:left="1134"'))
    const { code, output } = await run(['propose', '--check', path, '--lang', 'en'])
    expect([code, output]).toEqual([1, expect.stringContaining('left margin 20 mm, must be 30 to 35')])
    const { rows } = json<{ rows: { id: string; ok: boolean }[] }>(
      await run(['propose', '--check', path, '--format', 'json']),
    )
    expect([rows.length, rows.filter(({ ok }) => !ok).map(({ id }) => id)]).toEqual([27, ['margins']])
  })

  test('what is no Word file is 2', async () => {
    expect((await run(['propose', '--check', fileOf(strToU8('xin chào'))])).errors).toMatch(
      /không phải tệp Word \(\.docx\) đọc được/,
    )
    expect(
      (
        await run([
          'propose',
          '--check',
          fileOf(zipSync({ 'word/document.xml': strToU8('<a'), 'word/styles.xml': strToU8('<a/>') })),
        ])
      ).code,
    ).toBe(2)
    expect(await run(['propose', '--check', 'không-có.docx'])).toMatchObject({ code: 2, output: '' })
    expect((await run(['propose', '2019-thuong-tru', '--check', 'x.docx'])).code).toBe(2)
  })
})
