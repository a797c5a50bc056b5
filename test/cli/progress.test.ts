import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ADOPTED, catalogIn, ID, PROCEDURE, PROPOSAL } from './proposal-catalog.ts'
import { fixture, json, projectFolder, run, type Run } from './run.ts'
import { copyOf, edit } from '../build/folders.ts'

interface Result {
  readonly totals: {
    readonly proposals: number
    readonly late: number
    readonly changes: number
    readonly shown: number
    readonly superseded: number
    readonly absent: number
    readonly conflicting: number
    readonly unknown: number
    readonly rate: string | null
  }
  readonly proposals: readonly {
    readonly id: string
    readonly state: string
    readonly daysLate: number | null
    readonly due: string | null
    readonly rate: string | null
    readonly total: number
    readonly changes: readonly {
      readonly realisation: string
      readonly to: unknown
      readonly proposed: object
      readonly found: object | null
    }[]
  }[]
}

const progress = (cwd: string, ...args: string[]): Promise<Run> => run(['progress', ...args], { cwd })
const result = async (cwd: string, ...args: string[]): Promise<Result> =>
  json<Result>(await progress(cwd, ...args, '--format', 'json'))
const due = (folder: string, day: string): void =>
  edit(folder, PROPOSAL, (text) =>
    text
      .replace('effectiveFrom: 2019-06-01', `effectiveFrom: ${day}`)
      .replace('items:\n', `effectiveFrom: ${day}\nitems:\n`),
  )
const half = (folder: string): void =>
  edit(folder, PROCEDURE, (text) => text.replace('statutory: 25 ngày', 'statutory: 25 ngày\n  committed: 20 ngày'))

describe('one proposal', () => {
  test.each([
    ['2020-11-07', 'late', 1],
    ['2020-11-08', 'late', 0],
    ['2020-11-09', 'waiting', null],
    ['2019-11-08', 'late', 366],
  ])('applies from %s: %s', async (day, state, daysLate) => {
    const cwd = catalogIn('approved')
    due(cwd, day)
    expect((await result(cwd)).proposals).toMatchObject([
      { id: ID, due: day, state, daysLate, total: 2, shown: 0, absent: 2, rate: '0' },
    ])
  })

  test('without a day it is neither late nor in time', async () => {
    const cwd = catalogIn('approved')
    edit(cwd, PROPOSAL, (text) => text.replace(ADOPTED, ''))
    const { proposals, totals } = await result(cwd)
    expect([proposals, totals]).toMatchObject([[{ due: null, state: 'undated', daysLate: null }], { late: 0 }])
  })

  test('half of it is shown: counts, share, both places', async () => {
    const cwd = catalogIn('approved')
    due(cwd, '2020-11-01')
    half(cwd)
    const { proposals } = await result(cwd)
    expect(proposals).toMatchObject([
      {
        shown: 1,
        absent: 1,
        rate: '50',
        daysLate: 7,
        decision: { number: '7/QĐ-UBND', date: '2019-05-01', issuer: 'Chủ tịch Ủy ban nhân dân huyện Diên Khánh' },
      },
    ])
    expect(proposals[0]!.changes).toMatchObject([
      { realisation: 'absent', to: null, proposed: { file: PROPOSAL, line: 16 }, found: { file: PROCEDURE, line: 16 } },
      {
        realisation: 'shown',
        to: '20 ngày',
        proposed: { file: PROPOSAL, line: 24 },
        found: { file: PROCEDURE, line: 9 },
      },
    ])
    for (const language of ['vi', 'en']) expect((await progress(cwd, '--lang', language)).output).toMatchSnapshot()
  })

  test('all of it is shown, whenever it applies', async () => {
    const cwd = catalogIn('approved', true)
    due(cwd, '2020-01-01')
    expect(await result(cwd)).toMatchObject({
      totals: { late: 0, rate: '100' },
      proposals: [{ state: 'complete', daysLate: null }],
    })
  })

  test('what is said to be implemented and is not shown is late since that day', async () => {
    expect((await result(catalogIn('implemented'))).proposals).toMatchObject([
      { due: '2019-06-01', state: 'late', daysLate: 526 },
    ])
  })

  test('of a procedure that the catalog does not have nothing is said', async () => {
    const cwd = catalogIn('approved', true)
    due(cwd, '2020-01-01')
    edit(cwd, PROPOSAL, (text) =>
      text.replace(
        'procedures: ["1.004222"]\n    competence: own',
        'procedures: ["1.004222", "1.009999"]\n    competence: own',
      ),
    )
    expect(await result(cwd)).toMatchObject({
      totals: { late: 0, shown: 2, unknown: 1, rate: '66.67' },
      proposals: [{ state: 'unknown' }],
    })
    expect((await progress(cwd)).output.replace(/\s+/g, ' ')).toContain('danh mục không có thủ tục này')
  })

  test('what a later proposal changed once more is not missing', async () => {
    const cwd = catalogIn('implemented', true)
    edit(cwd, PROCEDURE, (text) => text.replace('committed: 20 ngày', 'committed: 15 ngày'))
    expect((await result(cwd)).proposals).toMatchObject([{ state: 'late', absent: 1 }])
    writeFileSync(join(cwd, 'proposals/2019/2019-sau.yaml'), LATER)
    const { proposals, totals } = await result(cwd)
    expect(proposals).toMatchObject([
      { id: '2019-sau', state: 'complete', shown: 1 },
      { id: ID, state: 'complete', shown: 1, superseded: 1, rate: '100' },
    ])
    expect(totals).toMatchObject({ proposals: 2, changes: 3, shown: 2, superseded: 1, absent: 0, rate: '100' })
  })
})

const LATER = `id: 2019-sau
year: 2019
title: Rút ngắn thêm
status: implemented
history:
  - { status: approved, date: 2019-08-01, number: 9/QĐ-UBND, issuer: Chủ tịch Ủy ban nhân dân huyện Diên Khánh }
  - { status: implemented, date: 2019-09-01 }
items:
  - procedures: ["1.004222"]
    competence: own
    changes:
      - { kind: processing-time, key: committed, from: 20 ngày, to: 15 ngày, reason: Đã xác minh qua mạng. }
`

describe('the sample catalog', () => {
  const cwd = projectFolder
  test('what is implemented is shown, what is approved waits for its day', async () => {
    const { totals, proposals } = await result(cwd)
    expect(totals).toEqual({
      proposals: 13,
      late: 0,
      changes: 34,
      shown: 24,
      superseded: 0,
      absent: 5,
      conflicting: 0,
      unknown: 0,
      awaiting: 5,
      unrecorded: 0,
      rate: '70.59',
      own: { changes: 23, done: 18, rate: '78.26' },
      recommended: { changes: 11, adopted: 6, done: 6, rate: '54.55' },
    })
    expect(proposals.filter(({ state }) => state === 'awaiting').map(({ id }) => id)).toEqual(['2019-the-bhyt-tre-em'])
    expect(proposals.filter(({ state }) => state === 'waiting').map(({ id }) => id)).toEqual([
      '2020-giay-phep-xay-dung',
      '2020-hoa-giai-vien',
    ])
    expect(totals.changes).toBe(proposals.reduce((sum, { total }) => sum + total, 0))
  })

  test('later it is late, and --fail-on says so', async () => {
    const { totals, proposals } = await result(cwd, '--as-of', '2021-01-02')
    expect([totals.late, proposals.filter(({ state }) => state === 'late').map(({ daysLate }) => daysLate)]).toEqual([
      2,
      [1, 32],
    ])
    expect((await progress(cwd, '--as-of', '2021-01-02')).code).toBe(0)
    expect((await progress(cwd, '--as-of', '2021-01-02', '--fail-on', 'late')).code).toBe(1)
    expect((await progress(cwd, '--fail-on', 'late')).code).toBe(0)
  })

  test('by id, in the order asked for, and by year', async () => {
    expect((await result(cwd, '2020-hoa-giai-vien', '2016-khai-sinh')).proposals.map(({ id }) => id)).toEqual([
      '2020-hoa-giai-vien',
      '2016-khai-sinh',
    ])
    expect((await result(cwd, '--year', '2018')).proposals.map(({ id }) => id)).toEqual(['2018-thoi-gian-cap-huyen'])
  })

  test('as a document', async () => {
    expect((await progress(cwd, '--year', '2020', '--format', 'markdown')).output).toMatchSnapshot()
    expect((await progress(cwd, '--year', '2020', '--format', 'html')).output).toContain('<table')
  })
})

describe('refusals', () => {
  test.each([
    [['2016-khai-sin'], 3, 'không có phương án “2016-khai-sin”. Có phải là “2016-khai-sinh”?'],
    [
      ['2020-truc-tuyen-muc-do-3'],
      3,
      'catalog/proposals/2020/2020-truc-tuyen-muc-do-3.yaml:12:9: phương án “2020-truc-tuyen-muc-do-3” ở trạng thái “dự thảo”; chỉ phương án đã thông qua mới có tiến độ thực hiện.',
    ],
    [['--year', '2011'], 3, 'năm 2011 không có phương án nào đã thông qua.'],
    [['--year', 'x'], 2, '“x” không phải một năm; viết như 2019.'],
    [
      ['--fail-on', 'early'],
      2,
      'tùy chọn “--fail-on <WHAT>” không nhận “early”; chọn một trong: late; xem tthc --help.',
    ],
  ])('%j', async (args, code, message) => {
    expect(await progress(projectFolder, ...args)).toEqual({ code, output: '', errors: `tthc: ${message}\n` })
  })

  test('a catalog without decided proposals has nothing to be late with', async () => {
    const cwd = copyOf(fixture('dien-khanh-small'))
    const { code, output } = await progress(cwd, '--fail-on', 'late')
    expect([code, output]).toEqual([0, 'Đến ngày 08/11/2020, 0 phương án đã thông qua.\n'])
    expect((await result(cwd)).totals.rate).toBeNull()
  })

  test('nothing is written into the catalog', async () => {
    const cwd = catalogIn('approved')
    const before = readdirSync(cwd, { recursive: true })
    await progress(cwd)
    expect(readdirSync(cwd, { recursive: true })).toEqual(before)
  })
})
