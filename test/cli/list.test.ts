import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderCsv } from '#render/csv.ts'
import { json, run } from './run.ts'
import { temporaryFolder, writeFiles } from '../build/folders.ts'

const procedure = (code: string, more: string): string =>
  `code: "${code}"\nname: Thủ tục ${code}\nlevels: [commune]\nfield: a\nauthority: ubnd-xa\n${more}`
const time = (text: string): string => `processingTime: { statutory: ${text} }\n`
const paper = (count: number): string =>
  count === 0
    ? 'dossier: { documents: [] }\n'
    : `dossier:\n  documents:\n${Array.from({ length: count }, (_, at) => `    - { id: p${at}, name: Giấy ${at}, originals: 1 }\n`).join('')}`
const cases = (count: number, hours: number): string =>
  `compliance:\n  subjectsPerYear: { value: ${count}, source: Sổ }\n  activities:\n    - { id: nop, group: submit, hours: ${hours}, source: Sổ, illustrative: true }\n`

const files: Readonly<Record<string, string>> = {
  '1.000001': time('5 ngày làm việc') + paper(2) + cases(10, 1),
  '1.000002': time('20 ngày') + paper(0) + cases(30, 0.1),
  '1.000003': time('10 ngày làm việc'),
  '1.000004': time('trong ngày') + paper(3) + cases(20, 2),
  '1.000005': time('1 tháng') + paper(2),
  '1.000006': time('8 giờ'),
  '1.000007': time('không quy định'),
  '1.000008': '',
}

function catalog(): string {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'catalog.yaml':
      'locality: xã A\nissuingBody: UBND xã A\nfields:\n  - { id: a, name: Lĩnh vực A }\nagencies:\n  - { id: ubnd-xa, name: UBND xã, level: commune }\n',
    'assumptions.yaml': 'incomePerHour:\n  - { year: 2020, value: 1000, source: Sổ }\n',
    ...Object.fromEntries(
      Object.entries(files).map(([code, more]) => [`procedures/commune/a/${code}.yaml`, procedure(code, more)]),
    ),
  })
  return folder
}
interface Listed {
  readonly procedures: readonly {
    readonly code: string
    readonly costPerYear?: unknown
    readonly casesPerYear?: unknown
  }[]
}
const listed = async (...words: string[]): Promise<Listed['procedures']> =>
  json<Listed>(await run(['list', '-C', catalog(), '--format', 'json', ...words])).procedures
const order = async (...words: string[]): Promise<string> =>
  (await listed(...words)).map(({ code }) => code.slice(-1)).join('')

describe('--sort', () => {
  test.each([
    ['time', '52316478'],
    ['papers', '41523678'],
    ['cases', '24135678'],
    ['cost', '41235678'],
  ])('%s: the largest first, in groups that compare; what is unknown last, none before it', async (key, expected) => {
    expect(await order('--sort', key)).toBe(expected)
  })

  test('JSON has the figure that was sorted by, with whether it is invented; unknown is null', async () => {
    const costs = await listed('--sort', 'cost')
    expect(costs.slice(0, 5).map(({ costPerYear }) => costPerYear)).toEqual([
      { value: 40_000, illustrative: true },
      { value: 10_000, illustrative: true },
      { value: 3_000, illustrative: true },
      null,
      null,
    ])
    expect((await listed('--sort', 'cases'))[0]?.casesPerYear).toEqual({ value: 30, illustrative: false })
    expect((await listed())[0]).not.toHaveProperty('costPerYear')
  })

  test('the table has a column of it; --limit says how many there are', async () => {
    const { output } = await run(['list', '-C', catalog(), '--sort', 'cost', '--limit', '4'])
    expect(output).toMatch(/Chi phí/)
    expect(output).toMatch(/40\.000\s/)
    expect(output).toMatch(/\(minh họa\)/)
    expect(output).toMatch(/chưa rõ/)
    expect(output).toMatch(/\n4 trong 8 thủ tục\.\n$/)
    expect((await run(['list', '-C', catalog(), '--limit', '9'])).output).toMatch(/\n8 thủ tục\.\n$/)
  })

  test.each(['0', '-1', 'x', '1.5', ''])('--limit=%s is refused', async (limit) => {
    expect(await run(['list', '-C', catalog(), `--limit=${limit}`])).toMatchObject({
      code: 2,
      errors: `tthc: --limit: “${limit}” không phải một số từ 1 trở lên.\n`,
    })
  })
})

describe('--format csv', () => {
  test('has a byte order mark, one row a procedure, numbers as numbers, unknown as empty', async () => {
    const { output } = await run(['list', '-C', catalog(), '--format', 'csv', '--sort', 'cost', '--limit', '4'])
    expect(output.split('\n')).toEqual([
      '\uFEFFMã số,Tên,Cấp,Lĩnh vực,Cơ quan,Luật định,Cam kết,Giấy tờ,Hồ sơ/năm,Chi phí (đồng/năm),Ghi chú',
      '1.000004,Thủ tục 1.000004,cấp xã,Lĩnh vực A,UBND xã,trong ngày,trong ngày,3,20,40000,minh họa',
      '1.000001,Thủ tục 1.000001,cấp xã,Lĩnh vực A,UBND xã,5 ngày làm việc,5 ngày làm việc,2,10,10000,minh họa',
      '1.000002,Thủ tục 1.000002,cấp xã,Lĩnh vực A,UBND xã,20 ngày,20 ngày,0,30,3000,minh họa',
      '1.000003,Thủ tục 1.000003,cấp xã,Lĩnh vực A,UBND xã,10 ngày làm việc,10 ngày làm việc,,,,',
      '',
    ])
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|" /C calc"!A0'])('%j is no formula', (name) => {
    const [, row = ''] = renderCsv({ name: 'x', columns: [{ header: 'a', width: 1 }], rows: [[name]] }).split('\n')
    expect(row.replace(/^"/, '')).toMatch(/^'|^ /)
  })

  test('what has commas, quotes and line ends is one cell on one line; a number stays one, also below 0', () => {
    const text = renderCsv({ name: 'x', columns: [{ header: 'a', width: 1 }], rows: [['b, "c"\nd', -1, undefined]] })
    expect(text).toBe('\uFEFFa\n"b, ""c"" d",-1,\n')
  })

  test('a file ending in .csv is one, .xlsx a workbook', async () => {
    const cwd = temporaryFolder()
    const folder = catalog()
    await run(['list', '-C', folder, '-o', 'a.csv'], { cwd })
    await run(['list', '-C', folder, '-o', 'a.xlsx'], { cwd })
    expect(readFileSync(join(cwd, 'a.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(readFileSync(join(cwd, 'a.xlsx'), 'latin1').slice(0, 2)).toBe('PK')
  })
})
