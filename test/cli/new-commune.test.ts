import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { json, run, type Run } from './run.ts'
import { temporaryFolder } from '../build/folders.ts'

interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly file: string
  readonly line: number
  readonly message: { readonly vi: string; readonly en: string }
}

/** A commune that begins: its folder, and what an officer does there with nothing but the program's own words. */
function commune() {
  const cwd = temporaryFolder()
  const path = (file: string): string => join(cwd, 'danh-muc', file)
  const read = (file: string): string => readFileSync(path(file), 'utf8')
  const write = (file: string, text: string): void => writeFileSync(path(file), text)
  const tthc = (...args: readonly string[]): Promise<Run> => run([...args, '--as-of', '2026-06-30'], { cwd: path('.') })
  const ok = async (...args: readonly string[]): Promise<Run> => {
    const result = await tthc(...args)
    expect(result.code, `${args.join(' ')}\n${result.output}${result.errors}`).toBe(0)
    return result
  }
  const findings = async (): Promise<readonly Finding[]> =>
    json<{ diagnostics: readonly Finding[] }>(await tthc('validate', '--format', 'json')).diagnostics
  return { cwd, path, read, write, tthc, ok, findings }
}
type Commune = ReturnType<typeof commune>

const birth = 'procedures/commune/ho-tich/1.001193.yaml'
const marriage = 'procedures/commune/ho-tich/1.000894.yaml'
const death = 'procedures/commune/ho-tich/1.000656.yaml'

/** Written by hand, with what people write at first. */
const deathText = `code: 1.000656
name: Đăng ký khai tử
levels: [commune]
field: tu-phap
authority: ubnd-xa-dien-khanh
processingTime:
  statutory: 2 ngày làm việc
  committed: 2
dossier:
  documents:
    - { id: giay-bao-tu, name: Giấy báo tử, type: giay-bao-tu, originals: 1 }
    - { id: to-khai, name: Tờ khai đăng ký khai tử, originals: 1 }
steps:
  - { id: tiep-nhan, name: Tiếp nhận hồ sơ, by: mot-cua, duration: 0,5 ngày làm việc }
  - { id: giai-quyet, name: Giải quyết, by: ubnd-xa, duration: 1 ngày làm việc }
`

/** Takes the “# ” from the lines of a procedure that is filled in. */
const uncommented = (text: string): string => text.replace(/^# (?=[a-zA-Z]+:( |$)| )/gm, '')

/** The value that a finding says to write, in quotes of either kind. */
const said = ({ message }: Finding, pattern: RegExp): string => {
  const found = pattern.exec(message.vi)?.[1]
  expect(found, message.vi).toBeDefined()
  return found ?? ''
}

/** What the officer does about a finding, from its message alone; a finding that is not here says nothing that could be done. */
const answers: Readonly<
  Record<string, (text: string, finding: Finding, onLine: (edit: (line: string) => string) => string) => string>
> = {
  schema: (_, finding, onLine) =>
    /đặt trong dấu nháy,/.test(finding.message.vi)
      ? onLine((line) => line.replace(/(?<=code: ).*/, said(finding, /đặt trong dấu nháy, ("[^"]+")/)))
      : onLine((line) =>
          finding.message.vi.includes('đặt cả giá trị trong dấu nháy kép')
            ? line.replace(/duration: ([^}]*?) \}/, 'duration: "$1" }')
            : line,
        ),
  'time-without-unit': (_, finding, onLine) =>
    onLine((line) => line.replace(/(committed: )\d+$/, `$1${said(finding, /ghi rõ “([^”]+)”/)}`)),
  'missing-required-part': (text, finding) => {
    const keys = [...finding.message.vi.matchAll(/\(([a-zA-Z]+)[.)]/g)].map(([, key]) => key)
    expect(keys.length).toBeGreaterThan(0)
    if (/^# /m.test(text)) return uncommented(text)
    const parts: Record<string, string> = { channels: 'channels: [in-person]\n', subjects: 'subjects: [citizen]\n' }
    const added = keys.map((key) => parts[key ?? ''] ?? '').join('')
    return text.replace('dossier:\n', `${added}dossier:\n${keys.includes('dossier') ? '  sets: 1\n' : ''}`)
  },
  'no-legal-basis': (text) =>
    /^# /m.test(text) || text.includes('\nlegalBasis:')
      ? text
      : `${text}legalBasis:\n  - { document: 60/2014/QH13, title: Luật Hộ tịch, date: 2014-11-20, issuer: Quốc hội }\n`,
  'unknown-field': (_, finding, onLine) =>
    onLine((line) => line.replace(/(?<=field: ).*/, said(finding, /Đang có: ([a-z-]+)/))),
  'unknown-agency': (_, finding, onLine) =>
    onLine((line) =>
      line.replace(
        /(?<=(?:authority|by): )[a-z-]+/,
        line.includes('by:') ? 'bo-phan-mot-cua' : said(finding, /(ubnd-xa)[”,;]/),
      ),
    ),
  'steps-do-not-sum': (text, finding) =>
    text.replace(/(?<=committed: ).*/, said(finding, /ghi thời hạn cam kết là “([^”]+)”/)),
  'calendar-unconfirmed': (text, finding) => text.replace(/confirmed: false/, said(finding, /ghi (confirmed: true)/)),
  'no-reason': (text, finding) => {
    expect(finding.message.vi).toContain('“reason”')
    return text.replace(/reason: ….*/g, 'reason: Dữ liệu đã có trong Cơ sở dữ liệu quốc gia về dân cư.')
  },
  placeholder: (text, finding) =>
    finding.message.vi.includes('văn bản cần sửa')
      ? text.replace(/"\[ĐIỀN: số[^"]*"/, '60/2014/QH13')
      : text.replace(/"\[ĐIỀN: cơ quan[^"]*"/, 'Quốc hội'),
}

/** Says what to write: a verb of writing, in both languages. */
const NAMES_WHAT = {
  vi: /ghi|đặt|thêm|sửa|bỏ|dùng|viết|còn thiếu:|Có phải là/i,
  en: /write|put|add|change|use|leave|lacks|Did you mean/i,
}

/** Runs validate and does what it says, until it has nothing to say; how often it had. Each finding names what to write. */
async function roundsOf({ findings, read, write }: Commune, most: number): Promise<number> {
  for (let round = 0; ; round += 1) {
    const found = await findings()
    if (found.length === 0) return round
    expect(round, JSON.stringify(found, null, 1)).toBeLessThan(most)
    for (const finding of [...found].reverse()) {
      expect(finding.message.vi).toMatch(NAMES_WHAT.vi)
      expect(finding.message.en).toMatch(NAMES_WHAT.en)
      const answer = answers[finding.code]
      expect(answer, `${finding.code}: ${finding.message.vi}`).toBeDefined()
      const text = read(finding.file)
      const onLine = (edit: (line: string) => string): string =>
        text
          .split('\n')
          .map((line, index) => (index === finding.line - 1 ? edit(line) : line))
          .join('\n')
      write(finding.file, answer?.(text, finding, onLine) ?? text)
    }
  }
}

describe('the path of a new commune', () => {
  test('from an empty folder to the report, by the program’s own words', async () => {
    const here = commune()
    const { cwd, path, read, write, tthc, ok } = here

    const begun = await run(['init', 'danh-muc', '--locality', 'xã Diên Khánh'], { cwd })
    expect(begun.code).toBe(0)
    expect(begun.errors).toContain(`như danh-muc/${birth}`)

    // Three procedures: the model copied, the model filled in, and one by hand with the usual mistakes.
    const model = read('procedures/mau-thu-tuc.txt')
    mkdirSync(path('procedures/commune/ho-tich'), { recursive: true })
    write(birth, model)
    write(
      marriage,
      uncommented(model)
        .replace('"1.001193"', '"1.000894"')
        .replace('name: Đăng ký khai sinh', 'name: Đăng ký kết hôn')
        .replaceAll('đăng ký khai sinh', 'đăng ký kết hôn')
        .replace('id: kiem-tra', 'id: phong-van')
        .replace(/^ {4}- \{ id: giay-chung-sinh.*\n/m, ''),
    )
    write(death, deathText)
    expect(await roundsOf(here, 4)).toBe(2)
    expect((await ok('validate')).output).toBe('3 thủ tục, 0 phương án: 0 lỗi, 0 cảnh báo.\n')

    // A paper that the law asks for, and the office's own time of all three.
    await ok(
      'draft',
      '--procedure',
      '1.001193',
      '1.000894',
      '--cut',
      'document-removed:giay-to-tuy-than',
      '--id',
      '2026-giay-to',
    )
    await ok('draft', '--field', 'ho-tich', '--percent', '20', '--id', '2026-thoi-gian')
    expect((await tthc('proposal', 'submit', '2026-giay-to')).code).toBe(2)
    expect(await roundsOf(here, 2)).toBe(1)

    for (const id of ['2026-giay-to', '2026-thoi-gian']) {
      await ok('propose', id, '--document', 'all', '-o', `out/${id}`)
      await ok('proposal', 'submit', id, '--date', '2026-06-01')
      await ok(
        'proposal',
        'approve',
        id,
        '--number',
        '45/QĐ-UBND',
        '--date',
        '2026-06-10',
        '--effective-from',
        '2026-06-20',
      )
    }
    const decision = await ok('propose', '2026-thoi-gian', '--document', 'decision', '--format', 'markdown')
    expect(decision.output).toContain('Số: 45/QĐ-UBND')
    expect(decision.output).toContain('Diên Khánh, ngày 10 tháng 6 năm 2026')

    const id = '2026-thoi-gian'
    await ok('apply', id)
    await ok('proposal', 'implement', id, '--date', '2026-06-25')
    expect(read(death)).toMatch(/committed: \S+ ngày làm việc/)
    expect(await here.findings()).toEqual([])

    const progress = json<{ proposals: readonly { id: string; state: string; status: string }[] }>(
      await ok('progress', '--format', 'json'),
    )
    expect(progress.proposals.find((each) => each.id === id)).toMatchObject({
      state: 'complete',
      status: 'implemented',
    })
    const { years } = json<{ years: readonly { totals: { commune: object } }[] }>(
      await ok('report', '2026', '--format', 'json'),
    )
    expect(years).toMatchObject([{ totals: { commune: { proposed: 3, timeCut: 3 } } }])
    await ok('report', '2026', '-o', 'bao-cao.docx')
    expect(existsSync(path('bao-cao.docx'))).toBe(true)
    expect((await ok('list', '--sort', 'time', '--limit', '1')).output).toContain('1 trong 3 thủ tục.')
  }, 120_000)
})
