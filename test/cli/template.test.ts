import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docx, p, paragraphs, partsOf, table, tables } from '../template/word.ts'
import { json, projectFolder, run } from './run.ts'
import { slowly } from '../lane.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'

const ids = readdirSync(join(projectFolder, 'catalog/proposals'), { recursive: true })
  .map(String)
  .flatMap((file) => /([^/\\]+)\.yaml$/.exec(file)?.[1] ?? [])
  .sort()
/** Those of which there may be a decision: nobody decides what was rejected or withdrawn. */
const decided = ids.filter(
  (id) =>
    !/^status: (rejected|withdrawn)/m.test(
      readFileSync(join(projectFolder, `catalog/proposals/${id.slice(0, 4)}/${id}.yaml`), 'utf8'),
    ),
)
const written = (path: string): string => partsOf(readFileSync(path))['word/document.xml'] ?? ''

/** A folder with a template, and what a run with it left. */
async function withTemplate(
  body: string,
  args: readonly string[] = ['2019-thuong-tru'],
): Promise<{
  readonly folder: string
  readonly code: number
  readonly errors: string
  readonly files: readonly string[]
}> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'mau.docx'), docx(body))
  const { code, errors } = await run(
    ['propose', ...args, '--template', 'mau.docx', '-C', join(projectFolder, 'catalog'), '-o', 'ra'],
    { cwd: folder },
  )
  return {
    folder,
    code,
    errors,
    files: readdirSync(folder).includes('ra') ? readdirSync(join(folder, 'ra')).sort() : [],
  }
}

const WHOLE =
  p('{cơ quan ban hành}{địa danh}{ngày tháng}{chức vụ}{#căn cứ}{/căn cứ}{số thủ tục}') +
  p('{#thủ tục}{mã số}{tên thủ tục}{/thủ tục}')

describe('propose --template', () => {
  test('one file a proposal, named for it and the template', async () => {
    const { code, errors, files } = await withTemplate(WHOLE, ['--year', '2020'])
    const expected = ids.filter((id) => id.startsWith('2020-')).map((id) => `${id}-mau.docx`)
    expect([code, files]).toEqual([0, expected])
    expect(errors).toBe(expected.map((file) => `Đã ghi ra/${file}\n`).join(''))
  })

  test('a faulty tag: 1, one sentence, nothing is written', async () => {
    const { code, errors, files } = await withTemplate(p('Theo {số_văn_bả}') + p('{#thủ tục}'))
    expect([code, files]).toEqual([1, []])
    expect(errors).toBe(
      'Biểu mẫu mau.docx, đoạn “Theo {số_văn_bả}”: không có thẻ “số_văn_bả”. Có phải là “số văn bản”? Xem tthc template tags.\n' +
        'Biểu mẫu mau.docx, đoạn “{#thủ tục}”: khối {#thủ tục} chưa đóng; thêm {/thủ tục}.\n',
    )
  })

  test('main data that the template leaves out is reported, and kept back by -q', async () => {
    const result = await withTemplate(WHOLE.replace('{địa danh}', ''))
    expect(result.errors.split('\n')[0]).toBe('Biểu mẫu mau.docx không dùng 01 dữ liệu chính: “địa danh”.')
    expect((await withTemplate(p('x'), ['2019-thuong-tru', '-q'])).errors).toBe('')
  })

  test.each([
    [
      ['2019-thuong-tru', '--format', 'html'],
      WHOLE,
      'tthc: --template chỉ ghi Word; bỏ --format hoặc dùng --format docx.\n',
      2,
    ],
    [['2019-thuong-tu'], WHOLE, 'tthc: không có phương án “2019-thuong-tu”. Có phải là “2019-thuong-tru”?\n', 3],
    [
      ['2019-thuong-tru', '--template', '.'],
      WHOLE,
      'tthc: .: không mở được tệp; kiểm tra đường dẫn sau --template.\n',
      2,
    ],
    [
      ['2019-thuong-tru', '--template', 'khong-co.docx'],
      WHOLE,
      'tthc: khong-co.docx: không mở được tệp; kiểm tra đường dẫn sau --template.\n',
      2,
    ],
  ])('%j', async (args, body, sentence, exitCode) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'mau.docx'), docx(body))
    const { code, errors } = await run(
      ['propose', '--template', 'mau.docx', ...args, '-C', join(projectFolder, 'catalog')],
      { cwd: folder },
    )
    expect([code, errors]).toEqual([exitCode, sentence])
    expect(readdirSync(folder)).toEqual(['mau.docx'])
  })

  test('no Word file: 2, one sentence', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'mau.docx'), 'Kính gửi')
    expect(await run(['propose', '2019-thuong-tru', '--template', join(folder, 'mau.docx')])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^tthc: .*mau\.docx: không phải tệp Word \(\.docx\) đọc được; [^\n]*\n$/) as string,
    })
  })

  test('what is there is kept without --force; the template itself is never written over', async () => {
    const { folder } = await withTemplate(WHOLE)
    const again = (...args: readonly string[]): ReturnType<typeof run> =>
      run(
        [
          'propose',
          '2019-thuong-tru',
          '--template',
          'mau.docx',
          '-C',
          join(projectFolder, 'catalog'),
          '-o',
          'ra',
          ...args,
        ],
        { cwd: folder },
      )
    expect(await again()).toMatchObject({
      code: 2,
      errors: 'tthc: ra/2019-thuong-tru-mau.docx: tệp đã có; thêm --force để ghi đè.\n',
    })
    const before = readFileSync(join(folder, 'ra/2019-thuong-tru-mau.docx'))
    expect((await again('--force')).code).toBe(0)
    expect(readFileSync(join(folder, 'ra/2019-thuong-tru-mau.docx'))).toEqual(before)
  })
})

interface Figures {
  readonly before: number
  readonly after: number
  readonly saved: number
  readonly rate: string | null
}
interface Benefit {
  readonly items: readonly (Figures & { readonly code: string })[]
  readonly total: Figures | null
  readonly papers: { readonly items: readonly (Figures & { readonly code: string })[]; readonly total: Figures | null }
}

const number = (text = ''): number => Number(text.replace(/ đồng$/, '').replaceAll('.', ''))
const rate = (text = ''): string | null => (text === '–' ? null : text.replace('%', '').replace(',', '.'))
const figures = ([before, after, saved, share]: readonly string[]): Figures => ({
  before: number(before),
  after: number(after),
  saved: number(saved),
  rate: rate(share),
})
const isKnown = ([before]: readonly string[]): boolean => before !== 'chưa lượng hóa' && before !== '–'

slowly('figures are those of --format json, and the rows add up to the sums', async () => {
  const row = (suffix: string): string =>
    ['trước', 'sau', 'giảm'].map((side) => `{chi phí ${side}${suffix}}|{số giấy tờ ${side}${suffix}}`).join('|') +
    `|{tỷ lệ giảm chi phí${suffix}}|{tỷ lệ giảm giấy tờ${suffix}}`
  const cells = (suffix: string): string[] => row(suffix).split('|')
  const { folder, code } = await withTemplate(
    table(cells('')) +
      p('') +
      table(
        ['x', ...cells('').map(() => 'x')],
        [
          '{#thủ tục}{mã số}',
          ...cells(' của thủ tục').map((cell, index, all) => cell + (index === all.length - 1 ? '{/thủ tục}' : '')),
        ],
      ),
    ids,
  )
  expect(code).toBe(0)
  let counted = 0
  for (const id of ids) {
    const {
      proposals: [proposal],
    } = json<{ proposals: readonly { readonly benefit: Benefit }[] }>(await run(['propose', id, '--format', 'json']))
    const { total, items, papers } = proposal!.benefit
    const [[sums = []] = [], [, ...rows] = []] = tables(written(join(folder, 'ra', `${id}-mau.docx`)))
    const [cost, paper] = [0, 1].map(
      (odd) => (all: readonly string[]) => all.filter((_, index) => index % 2 === odd),
    ) as [(all: readonly string[]) => string[], (all: readonly string[]) => string[]]
    expect([
      id,
      isKnown(cost(sums)) ? figures(cost(sums)) : null,
      isKnown(paper(sums)) ? figures(paper(sums)) : null,
    ]).toEqual([id, total, papers.total])
    const costs = rows.flatMap(([one = '', ...rest]) =>
      isKnown(cost(rest)) ? [{ code: one, ...figures(cost(rest)) }] : [],
    )
    const counts = rows.flatMap(([one = '', ...rest]) =>
      isKnown(paper(rest)) ? [{ code: one, ...figures(paper(rest)) }] : [],
    )
    const byCode = <T extends { readonly code: string }>(all: readonly T[]): readonly T[] =>
      [...all].sort((a, b) => (a.code < b.code ? -1 : 1))
    expect([id, byCode(costs), byCode(counts)]).toEqual([id, byCode(items), byCode(papers.items)])
    for (const side of ['before', 'after', 'saved'] as const) {
      expect(costs.reduce((sum, each) => sum + each[side], 0)).toBe(total?.[side] ?? 0)
      expect(counts.reduce((sum, each) => sum + each[side], 0)).toBe(papers.total?.[side] ?? 0)
    }
    counted += costs.length
  }
  expect(counted).toBeGreaterThan(3)
})

const forms = ['decision', 'submission', 'plan'] as const
const plain = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/(?:\.\/\.|[;.])$/, '')
    .trim()
/** Said in the table by a template. */
const IN_TABLE = 'Cộng các thủ tục trên:'
/** Paragraphs outside tables. */
const outside = (xml: string): readonly string[] =>
  paragraphs(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''))
    .map(plain)
    // A template leaves the number and day of its decision to the clerk; our own document prints those of an approved one.
    .filter((text) => text !== '' && text !== IN_TABLE && !text.startsWith('(Kèm theo Quyết định số'))

/** What stands first in the list of recipients. */
const FIRST = { decision: '- Như Điều 4;\n', submission: '- Như trên;\n', plan: '' } as const

describe.each(forms)('template new %s', (name) => {
  slowly(
    'is laid out as the decree asks when it is filled, for every proposal, and says what our own document says',
    async () => {
      const folder = temporaryFolder()
      const inside = (args: readonly string[]): ReturnType<typeof run> =>
        run([...args, '-C', join(projectFolder, 'catalog')], { cwd: folder })
      expect(await inside(['template', 'new', name])).toEqual({
        code: 0,
        output: '',
        errors: `Đã ghi mau-${name}.docx\n`,
      })
      expect(await inside(['propose', ...ids, '--template', `mau-${name}.docx`, '-o', 'ra', '-q'])).toMatchObject({
        code: 0,
        errors: '',
      })
      const usable = name === 'decision' ? decided : ids
      await inside(['propose', ...usable, '--document', name, '-o', 'own'])
      for (const id of usable) {
        expect(await inside(['propose', '--check', `ra/${id}-mau-${name}.docx`])).toMatchObject({ code: 0, errors: '' })
        const [ours, theirs] = [`own/${id}-${name}.docx`, `ra/${id}-mau-${name}.docx`].map((file) =>
          outside(written(join(folder, file))),
        ) as [readonly string[], readonly string[]]
        expect([id, ours.filter((text) => !theirs.includes(text))]).toEqual([id, []])
        expect([id, theirs.filter((text) => !ours.includes(text))]).toEqual([id, []])
      }
    },
    60_000,
  )

  slowly('an office without a body above it, authority and recipients', async () => {
    const catalog = copyOf(join(projectFolder, 'catalog'))
    const profile = join(catalog, 'catalog.yaml')
    writeFileSync(
      profile,
      readFileSync(profile, 'utf8')
        .replace(/^parentBody:.*\n/m, '')
        .replace(/^ +authority:.*\n/m, '')
        .replace(/^recipients:\n(?: +-.*\n)+/m, '')
        .replace(/^symbol:.*\n/m, ''),
    )
    const inside = (args: readonly string[]): ReturnType<typeof run> => run([...args, '-C', catalog], { cwd: catalog })
    await inside(['template', 'new', name])
    expect((await inside(['propose', '2019-thuong-tru', '--template', `mau-${name}.docx`])).code).toBe(0)
    const xml = written(join(catalog, `2019-thuong-tru-mau-${name}.docx`))
    expect(paragraphs(xml)[0]).toBe('ỦY BAN NHÂN DÂN HUYỆN DIÊN KHÁNH')
    expect(paragraphs(xml).join('\n')).toContain(`Nơi nhận:\n${FIRST[name]}- Lưu: VT.\nCHỦ TỊCH`)
    expect(await inside(['propose', '--check', `2019-thuong-tru-mau-${name}.docx`])).toMatchObject({ code: 0 })
  })

  test.each(['2019-thuong-tru', '2020-gop-ho-kinh-doanh'])('golden text for %s', async (id) => {
    const folder = temporaryFolder()
    const inside = (args: readonly string[]): ReturnType<typeof run> =>
      run([...args, '-C', join(projectFolder, 'catalog')], { cwd: folder })
    await inside(['template', 'new', name])
    await inside(['propose', id, '--template', `mau-${name}.docx`, '--date', '2020-11-08'])
    await expect(`${paragraphs(written(join(folder, `${id}-mau-${name}.docx`))).join('\n')}\n`).toMatchFileSnapshot(
      `../golden/template-${name}-${id}.txt`,
    )
  })
})

describe('template', () => {
  test.each([
    [['tag'], 'tthc: không có lệnh “tag” (có phải tags?); xem tthc --help.\n'],
    [['tags', 'x'], 'tthc: thừa tham số; xem tthc --help.\n'],
    [['new'], 'tthc: thiếu tham số DOCUMENT; xem tthc --help.\n'],
    [['new', 'decison'], 'tthc: template new cần tên văn bản: decision, submission, plan. Có phải là “decision”?\n'],
  ])('%j', async (args, sentence) => {
    expect(await run(['template', ...args])).toEqual({ code: 2, output: '', errors: sentence })
  })

  test('a new template needs no catalog, and writes over nothing', async () => {
    const folder = temporaryFolder()
    expect((await run(['template', 'new', 'plan', '-o', 'a.docx'], { cwd: folder })).code).toBe(0)
    expect(await run(['template', 'new', 'plan', '-o', 'a.docx'], { cwd: folder })).toMatchObject({
      code: 2,
      errors: 'tthc: a.docx: tệp đã có; thêm --force để ghi đè.\n',
    })
  })

  test.each(['vi', 'en'])('tags in %s', async (language) => {
    await expect((await run(['template', 'tags', '--lang', language])).output).toMatchFileSnapshot(
      `../golden/template-tags.${language}.txt`,
    )
  })
})
