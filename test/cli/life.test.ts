import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { json, run, type Run } from './run.ts'
import { temporaryFolder, writeFiles } from '../build/folders.ts'
import { git } from '../build/git.ts'

const procedure = (code: string, name: string, more: string): string => `code: "${code}"
name: ${name}
levels: [commune]
field: ho-tich
subjects: [citizen]
authority: ubnd-xa
channels: [in-person]
processingTime:
  statutory: 5 ngày làm việc           # theo Luật Hộ tịch
  committed: 4 ngày làm việc
dossier:
  sets: 1
  documents:
    - { id: to-khai, name: Tờ khai, originals: 1 }
    - { id: giay-to-tuy-than, name: Giấy tờ tùy thân, purpose: present, originals: 1 }
fees: []
steps:
  - { id: xu-ly, name: Giải quyết hồ sơ, by: ubnd-xa, duration: 4 ngày làm việc }
results:
  - { id: ket-qua, name: Giấy tờ hộ tịch }
legalBasis:
  - { document: 60/2014/QH13, title: Luật Hộ tịch, date: 2014-11-20, issuer: Quốc hội }
${more}`

const figures =
  'compliance:\n  subjectsPerYear: { value: 120, source: Sổ hộ tịch năm 2025 }\n  timesPerYear: 1\n  activities:\n    - { id: lam-ban-sao, group: prepare, name: Làm bản sao giấy tờ tùy thân, document: giay-to-tuy-than, hours: 0.5, source: Khảo sát năm 2025 }\n'
const profile = `locality: xã Diên Khánh
issuingBody: Ủy ban nhân dân xã Diên Khánh
parentBody: Ủy ban nhân dân tỉnh Khánh Hòa
place: Diên Khánh
signer: { title: CHỦ TỊCH, name: Nguyễn Văn A }
fields:
  - { id: ho-tich, name: Hộ tịch }
agencies:
  - { id: ubnd-xa, name: Ủy ban nhân dân xã, level: commune }
`

test('a proposal from the idea to the report, nothing typed twice', async () => {
  const cwd = temporaryFolder()
  git(cwd, 'init', '-q', '-b', 'main')
  const tthc = (...args: string[]): Promise<Run> =>
    run(
      [
        ...args,
        '--lang',
        'vi',
        '--as-of',
        args.includes('--as-of') ? args[args.indexOf('--as-of') + 1]! : '2026-06-30',
      ],
      { cwd },
    )
  const ok = async (...args: string[]): Promise<Run> => {
    const result = await tthc(...args)
    expect(result.code, `${args.join(' ')}\n${result.output}${result.errors}`).toBe(0)
    return result
  }
  const files = {
    [death]: procedure('1.000656', 'Đăng ký khai tử', figures),
    [marriage]: procedure('1.000894', 'Đăng ký kết hôn', ''),
  }

  await ok(
    'init',
    '.',
    '--ci',
    'none',
    '--locality',
    'xã Diên Khánh',
    '--issuing-body',
    'Ủy ban nhân dân xã Diên Khánh',
  )
  writeFileSync(join(cwd, 'catalog.yaml'), profile)
  writeFileSync(
    join(cwd, 'assumptions.yaml'),
    'incomePerHour:\n  - { year: 2026, value: 40000, source: Niên giám thống kê năm 2025 }\n',
  )
  writeFiles(cwd, files)
  await ok('validate')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-qm', 'catalog')

  // The officer edits the files as they ought to be, and takes a proposal from that.
  const edited = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text
        .replace('committed: 4', 'committed: 3')
        .replace('duration: 4', 'duration: 3')
        .replace(/^ {4}- \{ id: giay-to-tuy-than.*\n/m, '')
        .replace(/^ {4}- \{ id: lam-ban-sao.*\n/m, '')
        .replace('  activities:\n', ''),
    ]),
  )
  for (const [path, text] of Object.entries(edited)) writeFileSync(join(cwd, path), text)
  const { errors: drafted } = await ok(
    'draft',
    '--from',
    'HEAD',
    '--id',
    ID,
    '--title',
    'Bớt giấy tờ và thời gian đăng ký khai tử, kết hôn',
  )
  expect(drafted).toMatch(/^Đã ghi proposals\/2026\/2026-ho-tich\.yaml\. Còn \d+ lý do phải điền\./)
  git(cwd, 'checkout', '--quiet', '--', 'procedures')

  // Reasons are still blank: it is neither valid nor may it be submitted.
  expect((await tthc('validate')).code).toBe(1)
  expect((await tthc('proposal', 'submit', ID)).code).toBe(2)
  const proposal = join(cwd, `proposals/2026/${ID}.yaml`)
  writeFileSync(
    proposal,
    readFileSync(proposal, 'utf8').replace(/reason: … #.*/g, 'reason: Đã có trong Cơ sở dữ liệu quốc gia về dân cư'),
  )
  const blanks = json<{ diagnostics: { code: string; severity: string }[] }>(await tthc('validate', '--format', 'json'))
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code)
  expect(blanks).toEqual(['placeholder', 'placeholder'])
  writeFileSync(
    proposal,
    readFileSync(proposal, 'utf8')
      .replace('"[ĐIỀN: số, ký hiệu văn bản cần sửa]"', '60/2014/QH13')
      .replace('"[ĐIỀN: cơ quan có thẩm quyền sửa]"', 'Quốc hội'),
  )
  await ok('validate')

  await ok('propose', ID, '--document', 'all', '-o', 'out')
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
    expect.arrayContaining(
      ['cost-table', 'decision', 'plan', 'review-form', 'review-report', 'submission'].map(
        (name) => `${ID}-${name}.docx`,
      ),
    ),
  )
  for (const name of ['decision', 'submission']) await ok('propose', '--check', `out/${ID}-${name}.docx`)

  await ok('proposal', 'submit', ID, '--date', '2026-06-20')
  expect((await tthc('apply', ID)).code).toBe(2)
  await ok(
    'proposal',
    'approve',
    ID,
    '--number',
    '45/QĐ-UBND',
    '--date',
    '25/06/2026',
    '--issuer',
    'Chủ tịch Ủy ban nhân dân xã',
  )
  expect(json<Progress>(await ok('progress', '--format', 'json')).totals).toMatchObject({ shown: 0 })

  // What the law gives is the National Assembly's to decide: until then only the own part may be written.
  await ok(
    'proposal',
    'adopt',
    ID,
    '--by',
    'Quốc hội',
    '--number',
    '1/2026/QH16',
    '--date',
    '26/06/2026',
    '--effective-from',
    '27/06/2026',
  )
  const meant = json<Diff>(await ok('diff', `+${ID}`, '--format', 'json'))
  expect(meant.summary).toMatchObject({ procedures: 2, burden: 0 })
  await ok('apply', ID)
  const made = json<Diff>(await ok('diff', '--format', 'json'))
  const result = ({ procedures }: Diff): unknown =>
    procedures.map(({ code, changes }) => [code, changes.map(({ kind, from, to }) => ({ kind, from, to }))])
  expect(result(made)).toEqual(result(meant))
  expect(json<Diff>(await ok('diff', `+${ID}`, '--format', 'json')).summary.procedures).toBe(0)
  for (const path of [death, marriage])
    expect(readFileSync(join(cwd, path), 'utf8')).toContain(
      'statutory: 5 ngày làm việc           # theo Luật Hộ tịch\n  committed: 3 ngày làm việc',
    )

  const { totals } = json<Progress>(await ok('progress', '--format', 'json'))
  expect(totals.shown).toBe(totals.changes)
  await ok('proposal', 'implement', ID, '--date', '2026-06-30')
  await ok('validate')
  expect(readFileSync(proposal, 'utf8')).toMatch(/^status: implemented$/m)

  const { years } = json<{ years: { year: number; totals: { commune: Record<string, unknown> } }[] }>(
    await ok('report', '2026', '--format', 'json'),
  )
  expect(years).toMatchObject([{ year: 2026, totals: { commune: { proposed: 2, timeCut: 2, papersCut: 2 } } }])
  await ok('report', '2026', '-o', 'bao-cao.docx')
  expect(existsSync(join(cwd, 'bao-cao.docx'))).toBe(true)
}, 120_000)

const ID = '2026-ho-tich'
const death = 'procedures/commune/ho-tich/1.000656.yaml'
const marriage = 'procedures/commune/ho-tich/1.000894.yaml'

interface Progress {
  readonly totals: { readonly changes: number; readonly shown: number }
}
interface Diff {
  readonly summary: { readonly procedures: number }
  readonly procedures: readonly {
    readonly code: string
    readonly changes: readonly { readonly kind: string; readonly from: unknown; readonly to: unknown }[]
  }[]
}
