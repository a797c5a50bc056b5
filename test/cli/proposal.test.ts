import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Status } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { stepNames, type StepName } from '#proposal/transition.ts'
import { catalogIn, ID, proposal, PROPOSAL, read, show } from './proposal-catalog.ts'
import { fixture, json, projectFolder, run } from './run.ts'
import { slowly } from '../lane.ts'
import { copyOf, edit } from '../build/folders.ts'

const sample = (): string => copyOf(join(projectFolder, 'catalog'))

// The way of a proposal (domain): draft → submitted → approved → implemented, or rejected, or withdrawn.
const LEADS: Readonly<Record<Status, Partial<Record<StepName, Status>>>> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
  approved: { implement: 'implemented' },
  implemented: {},
  rejected: {},
  withdrawn: {},
}
const NEEDS: Readonly<Record<StepName, readonly string[]>> = {
  submit: [],
  approve: ['--number', '9/QĐ-UBND', '--date', '02/06/2019'],
  reject: ['--reason', 'Chưa đủ căn cứ.'],
  withdraw: [],
  implement: [],
}
const statuses = Object.keys(LEADS) as Status[]

describe('every step in every status', () => {
  test.each(statuses.flatMap((status) => stepNames.map((step) => [status, step] as const)))(
    '%s, %s',
    async (status, step) => {
      const cwd = catalogIn(status, step === 'implement')
      const before = read(cwd)
      const { code, output, errors } = await proposal(cwd, step, ID, ...NEEDS[step])
      const to = LEADS[status][step]
      expect([code, output]).toEqual([to === undefined ? 2 : 0, ''])
      if (to === undefined) {
        expect(read(cwd)).toBe(before)
        expect(errors).toContain(`vì phương án ở trạng thái “${statusWords[status].vi}” từ ngày `)
        for (const next of stepNames)
          expect(errors.includes(`tthc proposal ${next} ${ID}`)).toBe(LEADS[status][next] !== undefined)
      } else {
        expect(read(cwd)).toContain(`\nstatus: ${to}\n`)
        expect(
          read(cwd)
            .match(/^ {2}- \{ status: \w+/gm)
            ?.at(-1),
        ).toBe(`  - { status: ${to}`)
        expect((await run(['validate', '--format', 'concise'], { cwd })).output).not.toContain(PROPOSAL)
      }
    },
  )
})

describe('what is written', () => {
  test('the whole way from a draft, and the catalog stays clean', async () => {
    const cwd = copyOf(fixture('dien-khanh-small'))
    const steps = [
      ['submit', ID, '--date', '2019-04-02', '--number', '15/TTr-VP'],
      ['approve', ID, '--number', '9/QĐ-UBND', '--date', '02/06/2019', '--effective-from', '1/7/2019'],
      [
        'adopt',
        ID,
        '--by',
        'Quốc hội',
        '--number',
        '68/2019/QH14',
        '--date',
        '14/06/2019',
        '--effective-from',
        '1/7/2019',
      ],
    ]
    for (const args of steps) expect((await proposal(cwd, ...args)).code, args.join(' ')).toBe(0)
    show(cwd)
    expect(await proposal(cwd, 'implement', ID)).toEqual({
      code: 0,
      output: '',
      errors: `Đã ghi ${PROPOSAL}: đã thực hiện, ngày 08/11/2020.\n`,
    })
    expect(read(cwd)).toMatchSnapshot()
    expect((await run(['validate', '--format', 'concise'], { cwd })).output).not.toContain(PROPOSAL)
  })

  test('after an approval it says what comes next', async () => {
    const { errors } = await proposal(
      catalogIn('submitted'),
      'approve',
      ID,
      '--number',
      '9/QĐ-UBND',
      '--date',
      '02/06/2019',
    )
    expect(errors).toBe(`Đã ghi ${PROPOSAL}: đã thông qua, ngày 02/06/2019. Đưa vào danh mục: tthc apply ${ID}.\n`)
  })

  test('in English, and not a word with -q', async () => {
    const { errors } = await proposal(catalogIn('draft'), 'withdraw', ID, '--lang', 'en')
    expect(errors).toBe(`Wrote ${PROPOSAL}: withdrawn, 2020-11-08.\n`)
    expect(await proposal(catalogIn('draft'), 'withdraw', ID, '-q')).toEqual({ code: 0, output: '', errors: '' })
  })

  test('--dry-run prints a patch and writes nothing', async () => {
    const cwd = catalogIn('submitted')
    const before = read(cwd)
    const { code, output, errors } = await proposal(
      cwd,
      'reject',
      ID,
      '--note',
      'Luật chưa cho phép: xem Điều 21',
      '--dry-run',
    )
    expect([code, errors]).toEqual([0, `Sẽ ghi ${PROPOSAL}: không thông qua, ngày 08/11/2020.\n`])
    expect(output).toMatchSnapshot()
    expect(read(cwd)).toBe(before)
  })

  test('comments, quotes, Windows line ends and a byte order mark stay', async () => {
    const cwd = catalogIn('draft')
    edit(
      cwd,
      PROPOSAL,
      (text) =>
        `\uFEFF${text
          .replace('status: draft\n', 'status: "draft" # chờ góp ý\n')
          .replace('  - { status: draft', '  # lần đầu\n  - { status: draft')
          .replace('items:\n', '# nội dung\nitems:\n')
          .replaceAll('\n', '\r\n')}`,
    )
    expect((await proposal(cwd, 'submit', ID)).errors).toContain('Đã ghi')
    const lines = read(cwd).split('\r\n')
    expect(lines.some((line) => line.includes('\n'))).toBe(false)
    expect(lines.slice(0, 12)).toMatchSnapshot()
    expect(read(cwd).startsWith('\uFEFF')).toBe(true)
  })

  test('a history in blocks gets a block, one without history gets one behind its status', async () => {
    const cwd = catalogIn('draft')
    edit(cwd, PROPOSAL, (text) =>
      text.replace(
        '  - { status: draft, date: 2019-03-01 }',
        '  - status: draft\n    date: 2019-03-01\n    note: Sau rà soát',
      ),
    )
    await proposal(cwd, 'submit', ID, '--number', '15/TTr-VP')
    expect(read(cwd)).toMatch(
      /status: submitted\nhistory:\n {2}- status: draft\n {4}date: 2019-03-01\n {4}note: Sau rà soát\n {2}- \{? ?status: submitted/,
    )
    const bare = copyOf(fixture('dien-khanh-small'))
    await proposal(bare, 'withdraw', ID, '--note', 'Gộp vào phương án khác.')
    expect(read(bare)).toContain(
      'status: withdrawn\nhistory:\n  - { status: withdrawn, date: 2020-11-08, note: Gộp vào phương án khác. }\nitems:',
    )
  })

  slowly('several proposals are one decision: all or none', async () => {
    const cwd = sample()
    const [one, other] = ['proposals/2020/2020-gop-ho-kinh-doanh.yaml', 'proposals/2020/2020-so-ho-khau-ho-tich.yaml']
    const before = read(cwd, one)
    const refused = await proposal(cwd, 'submit', '2020-gop-ho-kinh-doanh', '2020-phan-cap-mai-tang')
    expect([refused.code, read(cwd, one) === before]).toEqual([2, true])
    expect(
      (
        await proposal(cwd, 'submit', '2020-gop-ho-kinh-doanh', '2020-so-ho-khau-ho-tich', '2020-gop-ho-kinh-doanh')
      ).errors.split('\n'),
    ).toHaveLength(3)
    for (const file of [one, other]) expect(read(cwd, file)).toContain('status: submitted')
  })

  test('the head of the office is named as the profile names it, capitals set as in a sentence', async () => {
    const cwd = catalogIn('submitted')
    edit(cwd, 'catalog.yaml', (text) => text.replace('title: Chủ tịch', 'title: CHỦ TỊCH'))
    await proposal(cwd, 'approve', ID, '--number', '9/QĐ-UBND', '--date', '02/06/2019')
    expect(read(cwd)).toContain('issuer: Chủ tịch Ủy ban nhân dân huyện Diên Khánh }')
  })

  test('a text that YAML would read as something else comes back as it was reported', async () => {
    const cwd = catalogIn('submitted')
    await proposal(
      cwd,
      'approve',
      ID,
      '--number',
      '1e3',
      '--date',
      '2019-06-02',
      '--issuer',
      'Chủ tịch: "huyện" #1, {x}',
      '--note',
      '- không',
    )
    const { history } = parse(read(cwd)) as { history: unknown[] }
    expect(history.at(-1)).toEqual({
      status: 'approved',
      date: '2019-06-02',
      number: '1e3',
      issuer: 'Chủ tịch: "huyện" #1, {x}',
      note: '- không',
    })
  })
})

describe('implement', () => {
  slowly('from the draft to the catalog by commands alone, clean after every one', async () => {
    const cwd = sample()
    const id = '2020-so-ho-khau-ho-tich'
    const commands = [
      ['proposal', 'submit', id],
      ['proposal', 'approve', id, '--number', '99/QĐ-UBND', '--date', '08/11/2020', '--effective-from', '08/11/2020'],
      [
        'proposal',
        'adopt',
        id,
        '--by',
        'Chính phủ',
        '--number',
        '1/2020/NĐ-CP',
        '--date',
        '08/11/2020',
        '--effective-from',
        '08/11/2020',
      ],
      ['apply', id],
      ['proposal', 'implement', id],
    ]
    for (const args of commands) {
      expect(await run(args, { cwd })).toMatchObject({ code: 0, output: '' })
      expect((await run(['validate'], { cwd })).output, args.join(' ')).toContain(': 0 lỗi, 0 cảnh báo')
    }
    const { proposals } = json<{ proposals: object[] }>(await run(['progress', id, '--format', 'json'], { cwd }))
    expect(proposals).toMatchObject([{ status: 'implemented', state: 'complete', shown: 4, rate: '100' }])
  })

  test('what a later proposal changed once more is no obstacle, on a day before that', async () => {
    const cwd = catalogIn('approved', true)
    edit(cwd, 'procedures/commune/dang-ky-cu-tru/1.004222.yaml', (text) =>
      text.replace('committed: 20 ngày', 'committed: 15 ngày'),
    )
    writeFileSync(
      join(cwd, 'proposals/2019/2019-sau.yaml'),
      read(cwd)
        .replace(`id: ${ID}`, 'id: 2019-sau')
        .replace('status: approved', 'status: implemented')
        .replace('items:', '  - { status: implemented, date: 2019-09-01 }\nitems:')
        .replace('to: 20 ngày', 'to: 15 ngày'),
    )
    expect((await proposal(cwd, 'implement', ID)).code).toBe(2)
    expect((await proposal(cwd, 'implement', ID, '--date', '1/8/2019')).code).toBe(0)
    expect((await run(['validate', '--format', 'concise'], { cwd })).output).not.toContain('implemented-but-absent')
  })
})

describe('list', () => {
  test('every proposal in both languages, and by status', async () => {
    const cwd = catalogIn('submitted')
    expect((await proposal(cwd, 'list')).output).toMatchSnapshot()
    expect((await proposal(cwd, 'list', '--lang', 'en', '--format', 'markdown')).output).toMatchSnapshot()
    expect((await proposal(cwd, 'list', '--status', 'draft')).output).toContain('0 phương án.')
  })

  test('ages are counted to the as-of date, savings are integers with their method, what is not known is null', async () => {
    const { proposals } = json<{
      proposals: { id: string; since: string | null; days: number | null; saving: unknown }[]
    }>(await run(['proposal', 'list', '--format', 'json']))
    const of = (id: string): object => proposals.find((each) => each.id === id)!
    expect(of('2016-khai-sinh')).toMatchObject({
      since: '2016-07-01',
      days: 1591,
      saving: { method: 'scm', perYear: 14837500, illustrative: true },
      procedures: ['1.001193'],
    })
    expect(of('2020-hoa-giai-vien')).toMatchObject({
      status: 'approved',
      days: 26,
      effectiveFrom: '2020-12-01',
      saving: null,
    })
    expect(proposals.map(({ id }) => id)).toEqual(proposals.map(({ id }) => id).sort())
    const bare = json<{ proposals: { since: string | null; days: number | null }[] }>(
      await proposal(fixture('dien-khanh-small'), 'list', '--format', 'json'),
    )
    expect(bare.proposals).toMatchObject([{ since: null, days: null }])
    const early = json<{ proposals: { days: number | null }[] }>(
      await proposal(catalogIn('draft'), 'list', '--format', 'json', '--as-of', '2018-01-01'),
    )
    expect(early.proposals).toMatchObject([{ since: '2019-03-01', days: null }])
  })
})

describe('check', () => {
  test('valid, done, partly done, conflicting; both values and both places; 1 on a conflict', async () => {
    const cwd = catalogIn('approved')
    edit(cwd, PROPOSAL, (text) =>
      text.replace('key: committed, to: 20 ngày', 'key: committed, from: 25 ngày, to: 20 ngày'),
    )
    const stateOf = async (): Promise<unknown> => {
      const { code, output } = await proposal(cwd, 'check', ID, '--format', 'json')
      const { state, changes } = json<{ proposals: { state: string; changes: { state: string }[] }[] }>({ output })
        .proposals[0]!
      return [code, state, changes.map((change) => change.state)]
    }
    expect(await stateOf()).toEqual([0, 'valid', ['valid', 'valid']])
    const file = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
    edit(cwd, file, (text) => text.replace('statutory: 25 ngày', 'statutory: 25 ngày\n  committed: 20 ngày'))
    expect(await stateOf()).toEqual([0, 'partly-done', ['valid', 'done']])
    edit(cwd, file, (text) => text.replace('committed: 20 ngày', 'committed: 22 ngày'))
    expect(await stateOf()).toEqual([1, 'conflicting', ['valid', 'conflicting']])
    expect((await proposal(cwd, 'check', ID)).output).toMatchSnapshot()
    expect((await proposal(cwd, 'check', ID, '--lang', 'en')).output).toMatchSnapshot()
    edit(cwd, file, (text) =>
      text.replace('committed: 22 ngày', 'committed: 20 ngày').replace(/ {4}- id: so-ho-khau\n(?: {6}.*\n)+/, ''),
    )
    expect(await stateOf()).toEqual([0, 'done', ['done', 'done']])
  })

  test('against another side, the proposal is the one of the working tree', async () => {
    const cwd = catalogIn('approved')
    const moved = catalogIn('approved', true)
    const { code, output } = await proposal(cwd, 'check', ID, '--on', moved, '--format', 'json')
    expect([code, json<{ on: string; proposals: { state: string }[] }>({ output })]).toMatchObject([
      0,
      { on: moved, proposals: [{ state: 'done' }] },
    ])
  })

  test('where the proposal does not say what it starts from, the catalog of its day does', async () => {
    const [then, now] = [catalogIn('approved'), catalogIn('approved')]
    edit(now, 'procedures/commune/dang-ky-cu-tru/1.004222.yaml', (text) =>
      text.replace('statutory: 25 ngày', 'statutory: 22 ngày'),
    )
    expect((await proposal(now, 'check', ID)).code).toBe(0)
    const { code, output } = await proposal(now, 'check', ID, '--base', then)
    expect(code).toBe(1)
    expect(output.replace(/\s+/g, ' ')).toContain(
      'Phương án lập từ “25 ngày” (proposals/2019/2019-thuong-tru.yaml:23:9); nay là “22 ngày” (procedures/commune/dang-ky-cu-tru/1.004222.yaml:8:3).',
    )
  })

  test('a side that there is not (2)', async () => {
    for (const option of ['--on', '--base'])
      expect(await proposal(catalogIn('approved'), 'check', ID, option, 'khong-co')).toMatchObject({
        code: 2,
        output: '',
      })
  })

  test('a procedure that is no more is a conflict with nothing to point at', async () => {
    const cwd = catalogIn('approved')
    edit(cwd, 'procedures/commune/dang-ky-cu-tru/1.004222.yaml', (text) => `${text}validity: { to: 2020-01-31 }\n`)
    const { code, output } = await proposal(cwd, 'check', ID)
    expect(code).toBe(1)
    expect(output.replace(/\s+/g, ' ')).toContain(
      'Phương án (proposals/2019/2019-thuong-tru.yaml:23:9); nay 1.004222 không có hiệu lực.',
    )
  })

  test('a merger of which a part is made: which procedures are there, and where', async () => {
    const cwd = sample()
    edit(cwd, 'procedures/district/ho-kinh-doanh/2.000575.yaml', (text) => `${text}validity: { to: 2020-01-31 }\n`)
    const { code, output } = await proposal(cwd, 'check', '2020-gop-ho-kinh-doanh')
    expect([code, output]).toMatchObject([0, expect.stringContaining('mới có một phần trong danh mục')])
    expect(output.replace(/\s+/g, ' ')).toMatch(
      /nay 1\.001570 đang có hiệu lực \(procedures\/district\/ho-kinh-doanh\/1\.001570\.yaml:\d+:7\), 2\.000575 không có hiệu lực, 2\.000720 đang có hiệu lực \(/,
    )
  })
})

test('a word alone prints the commands; a wrong one is reported with what was meant', async () => {
  const alone = await run(['proposal'])
  expect(alone.code).toBe(2)
  expect(alone.output).toContain('submit [options] <ID...>')
  expect(await run(['proposal', 'aprove', 'x'])).toEqual({
    code: 2,
    output: '',
    errors: 'tthc: không có lệnh “aprove” (có phải approve?); xem tthc --help.\n',
  })
  const help = await run(['proposal', '--help', '--lang', 'en'])
  expect([help.code, help.output]).toEqual([
    0,
    expect.stringMatching(
      /Options of each command:\n(?:.*\n)*? {2}approve --number <NUMBER> --date <DATE> --issuer <NAME> --effective-from <DATE> --note <TEXT> --dry-run\n/,
    ),
  ])
  expect((await run(['help', 'proposal'])).output).toBe((await run(['proposal', '--help'])).output)
})

test('the catalog may be named before and behind each word', async () => {
  const cwd = catalogIn('draft')
  const [behind, between, before] = await Promise.all(
    [
      ['proposal', 'list', '-C', cwd],
      ['proposal', '-C', cwd, 'list'],
      ['-C', cwd, 'proposal', 'list'],
    ].map((args) => run(args)),
  )
  expect([between, before]).toEqual([behind, behind])
  expect(behind!.output).toContain('1 phương án: 1 dự thảo.')
})

test('completion offers only the proposals that a step may take', async () => {
  const cwd = sample()
  const offered = async (...words: string[]): Promise<readonly string[]> =>
    (await run(['complete', '--', ...words, ''], { cwd })).output
      .split('\n')
      .map((line) => line.split('\t')[0]!)
      .filter((id) => /^\d{4}-/.test(id))
  const { proposals } = json<{ proposals: { id: string; status: string }[] }>(
    await run(['proposal', 'list', '--format', 'json'], { cwd }),
  )
  const within = (...wanted: string[]): readonly string[] =>
    proposals.filter(({ status }) => wanted.includes(status)).map(({ id }) => id)
  expect(await offered('proposal', 'submit')).toEqual(within('draft'))
  expect([...(await offered('proposal', 'withdraw'))].sort()).toEqual(within('draft', 'submitted'))
  expect(await offered('proposal', 'implement')).toEqual(within('approved'))
  expect(await offered('apply')).toEqual(within('approved'))
  expect([...(await offered('progress'))].sort()).toEqual(within('approved', 'implemented'))
  expect(await offered('proposal', 'check')).toHaveLength(proposals.length)
  expect((await run(['complete', '--', 'proposal', ''], { cwd })).output).toMatch(/^submit\t/m)
})
