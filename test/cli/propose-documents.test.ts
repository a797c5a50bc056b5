import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { settled, type Choice } from '../render/tracked.ts'
import { projectFolder, run } from './run.ts'
import { slowly } from '../lane.ts'
import { temporaryFolder } from '../build/folders.ts'

const kinds = ['decision', 'submission', 'review-report', 'review-form', 'cost-table', 'comparison'] as const
const ids = readdirSync(join(projectFolder, 'catalog/proposals'), { recursive: true })
  .map(String)
  .flatMap((file) => /([^/\\]+)\.yaml$/.exec(file)?.[1] ?? [])
/** Those of which there may be a decision: nobody decides what was rejected or withdrawn. */
const decided = ids.filter(
  (id) =>
    !/^status: (rejected|withdrawn)/m.test(
      readFileSync(join(projectFolder, `catalog/proposals/${id.slice(0, 4)}/${id}.yaml`), 'utf8'),
    ),
)
const markdown = async (id: string, kind: string): Promise<string> =>
  (await run(['propose', id, '--document', kind, '--format', 'markdown'])).output

describe('golden documents', () => {
  test.each(
    kinds.flatMap(
      (kind) =>
        [
          ['2019-thuong-tru', kind],
          ['2020-giay-phep-xay-dung', kind],
        ] as const,
    ),
  )('%s %s', async (id, kind) => {
    await expect(await markdown(id, kind)).toMatchFileSnapshot(`../golden/${kind}-${id}.md`)
  })

  test('plan of review', async () => {
    await expect(
      (await run(['propose', '--year', '2020', '--document', 'review-plan', '--format', 'markdown'])).output,
    ).toMatchFileSnapshot('../golden/review-plan-2020.md')
  })
})

describe('number and day of a decision', () => {
  const decision = async (cwd: string, ...words: string[]): Promise<string> =>
    (await run(['propose', ...words, '--document', 'decision', '--format', 'markdown', '-C', cwd])).output

  test('are those of the approval, in the head and in both annexes', async () => {
    const text = await markdown('2020-giay-phep-xay-dung', 'decision')
    expect(text).toContain('Số: MH12/QĐ-UBND')
    expect(text).toContain('Diên Khánh, ngày 22 tháng 9 năm 2020')
    const annex = /\(Kèm theo Quyết định số MH12\/QĐ-UBND ngày 22 tháng 9 năm 2020 của /g
    expect(text.match(annex)).toHaveLength(2)
  })

  test('are dots before it, and in the documents that only lead to it', async () => {
    const before = await markdown('2019-thuong-tru', 'decision')
    expect(before).toContain('Số: ……/QĐ-UBND')
    expect(before).toContain('ngày …… tháng …… năm ……')
    for (const kind of ['submission', 'review-report']) {
      const text = await markdown('2020-giay-phep-xay-dung', kind)
      expect(text).not.toContain('MH12/QĐ-UBND')
      expect(text).toContain('ngày …… tháng …… năm ……')
    }
  })

  test('are dots where one document is about several decisions, and a day that is asked for wins', async () => {
    const sample = join(projectFolder, 'catalog')
    expect(await decision(sample, '2020-giay-phep-xay-dung', '2019-thuong-tru')).toContain('Số: ……/QĐ-UBND')
    const dated = await decision(sample, '2020-giay-phep-xay-dung', '--date', '01/10/2020')
    expect(dated).toContain('ngày 01 tháng 10 năm 2020')
    expect(dated).toContain('Số: MH12/QĐ-UBND')
  })
})

test('all documents of a proposal, each in its file', async () => {
  const folder = temporaryFolder()
  expect((await run(['propose', '2019-thuong-tru', '--document', 'all', '-o', folder])).code).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['plan', ...kinds].map((kind) => `2019-thuong-tru-${kind}.docx`).sort())
})

/** Cells of the rows of every table in a Word file, in its own order. */
function tablesOf(path: string): string[][][] {
  const xml = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml'])
  const texts = (piece: string): string =>
    [...piece.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join('')
  return [...xml.matchAll(/<w:tbl>([\s\S]*?)<\/w:tbl>/g)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr[ >]([\s\S]*?)<\/w:tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].map(([, cell = '']) => texts(cell)),
    ),
  )
}

interface Benefit {
  readonly label: string
  readonly figures: readonly number[]
  readonly isSum: boolean
}
const dong = (text = ''): number => Number(text.replaceAll('.', ''))

describe('sums hold in the Word files', () => {
  slowly(
    'the rows of every table of costs add up to its last row, and each row is hours × income + service + fees',
    async () => {
      const folder = temporaryFolder()
      await run(['propose', ...ids, '--document', 'cost-table', '-o', folder])
      let checked = 0
      for (const file of readdirSync(folder)) {
        for (const table of tablesOf(join(folder, file)).filter(([head = []]) => head[3] === 'Thời gian (giờ)')) {
          const rows = table.filter((row) => /^\d+\.\d+$/.test(row[0] ?? ''))
          for (const [, , , hours = '', income, service, other, , , once] of rows) {
            const work = hours === '–' ? 0 : Math.round(Number(hours.replace(',', '.')) * dong(income))
            expect(dong(once), file).toBe(work + dong(service) + dong(other))
          }
          for (const [, , , , , , , times, subjects, once, yearly] of rows)
            expect(dong(yearly), file).toBe(dong(once) * Number(times) * dong(subjects))
          const sum = table.at(-1)!
          for (const column of [9, 10])
            expect(dong(sum[column]), file).toBe(rows.reduce((total, row) => total + dong(row[column]), 0))
          checked += 1
        }
      }
      expect(checked).toBeGreaterThan(10)
    },
  )

  slowly('the count in a decision is that of the rows of its list, and of the contents of its annex', async () => {
    for (const id of decided) {
      const text = await markdown(id, 'decision')
      const [, said = ''] = /Điều 1\.\*\* Thông qua phương án đơn giản hóa (\d+) thủ tục/.exec(text) ?? []
      expect(text.match(/^\| \d+ \| /gm)?.length, id).toBe(Number(said))
      const listed = new Set(
        [...(text.split('## Phụ lục II')[1] ?? '').matchAll(/\(mã số ([^)]+)\)/g)].map(([, code]) => code),
      )
      expect(listed.size, id).toBe(Number(said))
    }
  })

  slowly.each(['plan', 'decision', 'submission', 'review-report'])(
    'before less after is what every table of benefits says is saved, and procedures add up to the sum: %s',
    async (kind) => {
      const folder = temporaryFolder()
      await run(['propose', ...(kind === 'decision' ? decided : ids), '--document', kind, '-o', folder])
      let checked = 0
      for (const file of readdirSync(folder)) {
        const tables = tablesOf(join(folder, file)).filter(
          ([head = []]) => head.includes('Trước') && head.includes('Sau'),
        )
        const rows = tables
          .flatMap(([head = [], ...body]) =>
            body.map((row): Benefit => {
              const [label = '', before, after, saved] = row.slice(-(head.length - head.indexOf('Chỉ tiêu')))
              return { label, figures: [before, after, saved].map(dong), isSum: head[0] === 'Chỉ tiêu' }
            }),
          )
          .filter(({ label, figures }) => /^(Chi phí|Số giấy tờ)/.test(label) && figures.every(Number.isInteger))
        for (const {
          label,
          figures: [before, after, saved],
        } of rows)
          expect(saved, `${file} ${label}`).toBe(before! - after!)
        for (const { label, figures } of rows.filter(({ isSum }) => isSum)) {
          const parts = rows.filter((row) => !row.isSum && row.label === label)
          if (parts.length > 0)
            expect(figures, `${file} ${label}`).toEqual(
              [0, 1, 2].map((place) => parts.reduce((sum, row) => sum + row.figures[place]!, 0)),
            )
        }
        checked += rows.length
      }
      expect(checked).toBeGreaterThan(20)
    },
  )
})

test('--redline: accepted, the procedures as the proposal wants them; rejected, as they are', async () => {
  const folder = temporaryFolder()
  expect((await run(['propose', '2020-gop-ho-kinh-doanh', '2019-thuong-tru', '--redline', '-o', folder])).code).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['2019-thuong-tru-redline.docx', '2020-gop-ho-kinh-doanh-redline.docx'])
  const [merger, residence] = ['2020-gop-ho-kinh-doanh', '2019-thuong-tru'].map((id) =>
    readFileSync(join(folder, `${id}-redline.docx`)),
  )
  const headings = (choice: Choice): unknown[] =>
    settled(merger!, choice).flatMap((line) => (typeof line === 'string' ? (/^\d\.\d{6}/.exec(line)?.[0] ?? []) : []))
  expect([headings('accept'), headings('reject')]).toEqual([['2.000720'], ['1.001570', '2.000575', '2.000720']])
  expect(settled(residence!, 'accept')).toContainEqual(['Chung', '15 ngày', '10 ngày', '–'])
  expect(settled(residence!, 'reject')).toContainEqual(['Chung', '15 ngày', '12 ngày', '–'])
})

test.each([
  [
    ['2019-thuong-tru', '--document', 'cost-table', '--method', 'waiting-time'],
    2,
    'bảng tính chi phí chỉ có theo phương pháp scm.',
  ],
  [['--document', 'review-plan'], 2, 'kế hoạch rà soát cần --year.'],
  [['--document', 'review-plan', '--year', '2013'], 3, 'danh mục không có review-plans/2013.yaml.'],
])('%j is refused', async (args, code, message) => {
  expect(await run(['propose', ...args, '--format', 'markdown'])).toEqual({
    code,
    output: '',
    errors: `tthc: ${message}\n`,
  })
})
