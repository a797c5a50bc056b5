import { describe, expect, test } from 'vitest'
import { copyOf, writeFiles } from '../build/folders.ts'
import { fixture, json, run } from './run.ts'

interface Costs {
  readonly procedures: readonly {
    readonly code: string
    readonly cost: { readonly perCase: number; readonly perYear: number } | null
    readonly rows: readonly { readonly perCase: number; readonly perYear: number }[]
  }[]
  readonly total: { readonly perYear: number | null; readonly known: number; readonly unknown: number }
}

/*
 * Worked by hand, 40.000 đồng an hour, 120 applicants twice a year, six groups of work:
 *   prepare  1,5 h × 40.000            =  60.000
 *            0,25 h × 40.000 + 5.000   =  15.000   (copies)
 *   submit   1 h × 40.000 + 12.000     =  52.000   (travel)
 *   pay      0,1 h × 40.000            =   4.000
 *            fee                       =   8.000
 *   inspect  2 h × 40.000              =  80.000
 *   other    service                   = 150.000
 *   receive  0,5 h × 40.000 + 12.000   =  32.000
 *                                        401.000 a case × 240 = 96.240.000 a year
 */
const PROCEDURE = `code: "1.123456"
name: Cấp giấy phép thử
levels: [commune]
field: ho-tich
authority: ubnd-xa
processingTime: { statutory: 10 ngày làm việc }
fees:
  - { id: le-phi, name: Lệ phí, amount: 8000 }
compliance:
  subjectsPerYear: { value: 120, source: Sổ theo dõi }
  timesPerYear: 2
  activities:
    - { id: a, group: prepare, name: Điền đơn, hours: 1.5, source: Đo }
    - { id: b, group: prepare, name: Sao giấy tờ, hours: 0.25, other: 5000, source: Đo }
    - { id: c, group: submit, name: Đi nộp, hours: 1, other: 12000, source: Đo }
    - { id: d, group: pay, name: Nộp tiền, hours: 0.1, source: Đo }
    - { id: e, group: inspect, name: Đón đoàn kiểm tra, hours: 2, source: Đo }
    - { id: f, group: other, name: Thuê vẽ sơ đồ, service: 150000, source: Đo }
    - { id: g, group: receive, name: Đi nhận, hours: 0.5, other: 12000, source: Đo }
`

function catalog(): string {
  const folder = copyOf(fixture('dien-khanh-small'))
  writeFiles(folder, { 'procedures/commune/ho-tich/1.123456.yaml': PROCEDURE })
  return folder
}

const cost = (...args: string[]) => run(['cost', ...args])
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('cost', () => {
  test('by hand: six groups of work and a fee', async () => {
    const found = json<Costs>(await cost('1.123456', '--assume', 'income=40000', '--format', 'json', '-C', catalog()))
    const [procedure] = found.procedures
    expect(procedure?.cost).toMatchObject({ perCase: 401_000, casesPerYear: 240, perYear: 96_240_000 })
    expect(procedure?.rows.map(({ perCase }) => perCase)).toEqual([
      60_000, 15_000, 52_000, 4_000, 8_000, 80_000, 150_000, 32_000,
    ])
    expect(found.total).toEqual({ perYear: 96_240_000, known: 1, unknown: 0 })
  })

  test('the second method, named: 10 working days × 8 hours × 40.000', async () => {
    const { output } = await cost('1.123456', '--assume', 'income=40000', '--method', 'waiting-time', '-C', catalog())
    expect(output).toContain('Cách tính: chi phí theo thời gian chờ.')
    expect(output).toContain('3.200.000 đồng một lần × 240 hồ sơ một năm = 768.000.000 đồng một năm.')
  })

  test('each row says what it is worked out from', async () => {
    const { output } = await cost('1.123456', '--assume', 'income=40000', '-C', catalog())
    for (const words of ['1,5 giờ × 40.000', '0,25 giờ × 40.000 + 5.000', '150.000 (dịch vụ)', '6. Nhận kết quả'])
      expect(output.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
  })

  test('rows and totals of the sample re-add, and what is unknown is counted, not added', async () => {
    const { procedures, total } = json<Costs>(await cost('--format', 'json'))
    const known = procedures.filter((procedure) => procedure.cost !== null)
    for (const { cost: whole, rows } of known) {
      expect(sum(rows.map(({ perCase }) => perCase))).toBe(whole?.perCase)
      expect(sum(rows.map(({ perYear }) => perYear))).toBe(whole?.perYear)
    }
    expect(total).toEqual({
      perYear: sum(known.map((procedure) => procedure.cost?.perYear ?? 0)),
      known: known.length,
      unknown: procedures.length - known.length,
    })
    expect(known.length).toBeGreaterThan(3)
  })

  test.each([
    [['1.123456', '--assume', 'income=45.000'], 2, '--assume: “income=45.000” không đọc được'],
    [['1.123456', '--assume', 'income=0'], 2, 'không đọc được'],
    [['1.123456', '--field', 'ho-tich'], 2, 'mã số thì không đi cùng --level, --field'],
    [['9.999999'], 3, 'không có thủ tục “9.999999”'],
    [['--field', 'không-có'], 3, 'không có lĩnh vực'],
  ])('%j', async (args, code, words) => {
    expect(await cost(...args, '-C', catalog())).toEqual({
      code,
      output: '',
      errors: expect.stringContaining(words) as string,
    })
  })
})
