import { describe, expect, test } from 'vitest'
import { json, run } from './run.ts'
import { temporaryFolder, writeFiles } from '../build/folders.ts'

const procedure = (code: string, time: string, papers: readonly string[], cases = 10): string =>
  [
    `code: "${code}"\nname: Thủ tục ${code}\nlevels: [commune]\nfield: a\nauthority: ubnd-xa`,
    time === '' ? '' : `processingTime:\n  statutory: ${time}`,
    `dossier:\n  documents:${papers.length === 0 ? ' []' : ''}`,
    ...papers.map((id) => `    - { id: ${id}, name: Giấy ${id}, originals: 1 }`),
    'compliance:',
    `  subjectsPerYear: { value: ${cases}, source: Sổ }`,
    `  activities:\n    - { id: nop, group: submit, hours: 1, source: Sổ }`,
    ...papers.map((id) => `    - { id: lam-${id}, group: prepare, document: ${id}, hours: 1, source: Sổ }`),
    '',
  ].join('\n')

const removed = (key: string): string =>
  `      - { kind: document-removed, key: ${key}, from: { id: ${key}, name: Giấy ${key}, originals: 1 }, reason: Đã có dữ liệu. }\n`
const shortened = (from: string, to: string): string =>
  `      - { kind: processing-time, key: committed, from: ${from}, to: ${to}, reason: Đã quen việc. }\n`
const proposal = (id: string, status: string, code: string, changes: string): string =>
  `id: ${id}\nyear: 2026\ntitle: Bớt giấy tờ\nstatus: ${status}\nhistory:\n  - { status: submitted, date: 2026-01-01 }\n${status === 'approved' ? '  - { status: approved, date: 2026-02-01, number: 1/QĐ-UBND }\n' : ''}items:\n  - procedures: ["${code}"]\n    competence: own\n    changes:\n${changes}`

const plan = `year: 2026
targets:
  - { measure: time, rate: 20 }
  - { measure: papers, rate: 25 }
  - { measure: cost, rate: 10, against: 2024 }
items:
  - { procedures: ["1.000001", "1.000002"], why: Nhiều hồ sơ }
  - { procedures: ["1.000003", "1.000004"], why: Lâu }
`

/** A plan over four procedures: one has its time cut, one loses a paper, one has no time, one is only asked about in a draft. */
function catalog(more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'catalog.yaml':
      'locality: xã A\nissuingBody: UBND xã A\nasOf: 2026-06-01\nfields:\n  - { id: a, name: Lĩnh vực A }\nagencies:\n  - { id: ubnd-xa, name: UBND xã, level: commune }\n',
    'assumptions.yaml': 'incomePerHour:\n  - { year: 2020, value: 1000, source: Sổ }\n',
    'procedures/commune/a/1.000001.yaml': procedure('1.000001', '10 ngày làm việc', ['x', 'y']),
    'procedures/commune/a/1.000002.yaml': procedure('1.000002', '6 ngày làm việc', ['x', 'z']),
    'procedures/commune/a/1.000003.yaml': procedure('1.000003', '', []),
    'procedures/commune/a/1.000004.yaml': procedure('1.000004', '4 ngày', []),
    'proposals/2026/p-1.yaml': proposal(
      'p-1',
      'approved',
      '1.000001',
      shortened('10 ngày làm việc', '6 ngày làm việc'),
    ),
    'proposals/2026/p-2.yaml': proposal('p-2', 'approved', '1.000002', removed('z')),
    'proposals/2026/p-3.yaml': proposal('p-3', 'submitted', '1.000004', shortened('4 ngày', '1 ngày')),
    'review-plans/2026.yaml': plan,
    ...more,
  })
  return folder
}

interface Result {
  readonly plans?: readonly { readonly year: number; readonly targets: readonly object[] }[]
}
const plansOf = async (folder: string, ...words: string[]): Promise<Result['plans']> =>
  json<Result>(await run(['progress', '-C', folder, '--format', 'json', ...words])).plans
const line = (
  measure: string,
  unit: string | null,
  target: string,
  counted: number,
  decided: string,
  shown: string,
) => ({
  measure,
  unit,
  target,
  against: null,
  procedures: 4,
  counted,
  decided,
  shown,
  reached: Number(shown) >= Number(target),
})

describe('targets of a review plan', () => {
  test('by what is decided and by what the catalog shows; each unit apart, drafts do not count', async () => {
    expect(await plansOf(catalog())).toEqual([
      {
        year: 2026,
        illustrative: false,
        targets: [
          line('time', 'day', '20', 1, '0', '0'),
          line('time', 'working-day', '20', 2, '25', '0'), // (10 + 6) → (6 + 6)
          line('papers', null, '25', 4, '25', '0'), // 4 → 3
          // 10 cases of 1000 đồng an hour: (3 + 3 + 1 + 1) h → (3 + 2 + 1 + 1) h; of 2024 nothing is known.
          { ...line('cost', null, '10', 4, '12.5', '0'), against: 2024, reached: null },
        ],
      },
    ])
  })

  test('what is carried out is shown', async () => {
    const folder = catalog()
    for (const id of ['p-1', 'p-2']) expect((await run(['apply', id, '-C', folder, '-q'])).code, id).toBe(0)
    const [first] = (await plansOf(folder)) ?? []
    expect(first?.targets).toMatchObject([
      { decided: '0', shown: '0', reached: false },
      { decided: '25', shown: '25', reached: true },
      { decided: '25', shown: '25', reached: true },
      { decided: '12.5', shown: '12.5', reached: null },
    ])
    const { output } = await run(['progress', '-C', folder])
    expect(output).toContain('Chỉ tiêu của kế hoạch rà soát năm 2026')
    expect(output.replace(/\s+/g, ' ')).toMatch(/giấy tờ phải nộp │ 25% │ 25% \(đạt\) │ 25% \(đạt\) │ 4\/4/)
    expect(output).toMatch(/10% so\s/)
  })

  test('a longer time is below 0, and what has no figure is undetermined', async () => {
    const folder = catalog({
      'procedures/commune/a/1.000001.yaml': procedure('1.000001', '10 ngày làm việc', ['x', 'y', 'w']),
      'assumptions.yaml': 'incomePerHour:\n  - { year: 2030, value: 1000, source: Sổ }\n',
      'proposals/2026/p-2.yaml': proposal(
        'p-2',
        'approved',
        '1.000002',
        '      - { kind: document-added, key: t, to: { id: t, name: Giấy t, originals: 1 }, reason: Luật mới. }\n',
      ),
    })
    const [first] = (await plansOf(folder)) ?? []
    expect(first?.targets.slice(2)).toMatchObject([
      { measure: 'papers', decided: '-20', shown: '0', reached: false },
      { measure: 'cost', counted: 0, decided: null, shown: null, reached: null },
    ])
    expect((await run(['progress', '-C', folder])).output).toContain('chưa xác định')
  })

  test('are those of the year that is asked for, and none where proposals are named or no plan has one', async () => {
    const folder = catalog({ 'review-plans/2025.yaml': plan.replace('2026', '2025') })
    expect((await plansOf(folder))?.map(({ year }) => year)).toEqual([2025, 2026])
    expect((await plansOf(folder, '--year', '2026'))?.map(({ year }) => year)).toEqual([2026])
    expect(await plansOf(folder, 'p-1')).toBeUndefined()
    const without = catalog({ 'review-plans/2026.yaml': plan.replace(/targets:[\s\S]*(?=items:)/, '') })
    expect(await plansOf(without)).toBeUndefined()
    expect((await run(['progress', '-C', without])).output).not.toContain('Chỉ tiêu')
  })
})
