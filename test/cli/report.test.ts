import { describe, expect, test } from 'vitest'
import { json, run } from './run.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../build/folders.ts'

interface Report {
  readonly years: {
    year: number
    totals: Record<string, Record<string, number>>
    fields: Record<string, number | string[]>
    satisfaction: { overall: string; rating: string } | null
    commendations: unknown
    oneStop: unknown
  }[]
  readonly satisfactionTrend: { year: number; overall: string; change: string | null }[]
}

const report = async (period: string): Promise<Report> =>
  json<Report>(await run(['report', period, '--format', 'json']))

describe('the facts of the district', () => {
  test('2014: 111 district and 97 commune procedures with time cut', async () => {
    const {
      years: [year],
    } = await report('2014')
    expect(year?.totals).toMatchObject({
      district: { basis: 'reported', timeCut: 111 },
      commune: { basis: 'reported', timeCut: 97 },
    })
    expect(year?.satisfaction).toMatchObject({ overall: '77.3' })
  })

  test('2019: 3 district and 7 commune fields, 81,52 %', async () => {
    const {
      years: [year],
    } = await report('2019')
    expect(year?.fields).toEqual({ district: 3, commune: 7 })
    expect(year?.satisfaction).toMatchObject({ overall: '81.52', rating: 'khá' })
  })

  test('2011–2020: the trend, commendations and one-stop of the ten years', async () => {
    const { years, satisfactionTrend } = await report('2011-2020')
    expect(satisfactionTrend).toMatchObject([
      { year: 2014, overall: '77.3', change: null },
      { year: 2017, overall: '80.7', change: '3.4' },
      { year: 2019, overall: '81.52', change: '0.82' },
    ])
    expect(years.at(-1)).toMatchObject({
      year: 2020,
      commendations: { collectives: 19, individuals: 22 },
      oneStop: { share: 100, linkedShare: 100 },
    })
  })
})

test.each(['2014', '2019', '2011-2020'])('golden report %s', async (period) => {
  await expect((await run(['report', period, '--format', 'markdown'])).output).toMatchFileSnapshot(
    `../golden/report-${period}.md`,
  )
})

test('one part of a report, and a file', async () => {
  const part = await run(['report', '2011-2020', '--kind', 'satisfaction', '--format', 'markdown'])
  expect(part.output).toContain('77,3% (2014) → 80,7% (2017) → 81,52% (2019)')
  expect(part.output).not.toContain('PHƯƠNG ÁN TRONG DANH MỤC')
  const folder = temporaryFolder()
  expect(
    await run(['report', '2014', '-o', 'bao-cao.docx', '-C', join(import.meta.dirname, '../../catalog')], {
      cwd: folder,
    }),
  ).toMatchObject({ code: 0, errors: 'Đã ghi bao-cao.docx\n' })
  expect(readFileSync(join(folder, 'bao-cao.docx')).subarray(0, 2).toString()).toBe('PK')
})

test('refusals', async () => {
  expect(await run(['report', '1999'])).toMatchObject({
    code: 3,
    errors: 'tthc: danh mục không có số liệu hay phương án nào của 1999.\n',
  })
  expect(await run(['report', '2020-2011'])).toMatchObject({
    code: 2,
    errors: 'tthc: “2020-2011” không phải một giai đoạn; viết như 2011-2020.\n',
  })
  expect(await run(['report'])).toMatchObject({
    code: 2,
    errors: 'tthc: thiếu tham số YEAR|FROM-TO; xem tthc --help.\n',
  })
})
