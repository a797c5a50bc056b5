import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, json, run } from './run.ts'
import { copyOf } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'
const residence = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'

/** A copy of the small catalog in a repository of its own, without the work that is left in it. */
function repository(): string {
  const folder = copyOf(fixture('dien-khanh-small'))
  change(folder, 'catalog.yaml', /$/, 'rules: { missing-required-part: off, no-legal-basis: off }\n')
  commit(folder)
  return folder
}

function change(folder: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(join(folder, file), changed)
}

interface Findings {
  readonly diagnostics: readonly { code: string; file: string; severity: string }[]
}
const found = async (args: readonly string[], cwd: string): Promise<readonly string[]> =>
  json<Findings>(await run(['validate', ...args, '--format', 'json'], { cwd })).diagnostics.map(
    ({ code, file }) => `${file} ${code}`,
  )

describe('severities of the profile', () => {
  test('turn a rule off, or make it an error', async () => {
    const cwd = copyOf(fixture('dien-khanh-small'))
    expect((await found([], cwd)).map((line) => line.split(' ')[1])).toContain('no-legal-basis')
    change(cwd, 'catalog.yaml', /$/, 'rules: { missing-required-part: off, no-legal-basis: error }\n')
    expect(await found([], cwd)).toEqual([`${household} no-legal-basis`])
    expect((await run(['validate'], { cwd })).code).toBe(1)
  })

  test('a misspelt rule is found, with the one that was meant; nothing makes an unreadable file pass', async () => {
    const cwd = repository()
    change(cwd, 'catalog.yaml', 'no-legal-basis: off', 'no-legal-bases: off, schema: off')
    change(cwd, household, 'levels: [district]', 'levels: [huyện]')
    const { code, output } = await run(['validate', '--format', 'concise'], { cwd })
    expect(code).toBe(1)
    expect(output).toContain('Không có quy tắc “no-legal-bases”. Có phải là “no-legal-basis”?')
    expect(output).toContain('“schema” là lỗi khi đọc tệp, luôn là lỗi')
    expect(output).toMatch(new RegExp(`^${household}:4:10: error schema`, 'm'))
  })
})

describe('tthc-ignore', () => {
  test('passes over a finding with a reason; the count is reported, the comment is found when it is not needed', async () => {
    const cwd = copyOf(fixture('dien-khanh-small'))
    change(
      cwd,
      household,
      /^code: .*$/m,
      '$& # tthc-ignore no-legal-basis, missing-required-part: chờ Sở Tư pháp gửi văn bản',
    )
    expect((await found([], cwd)).filter((line) => line.startsWith(household))).toEqual([])
    expect((await run(['validate'], { cwd })).errors).toBe('Không in: 2 điều được bỏ qua có lý do.\n')
    expect((await run(['validate', '-q'], { cwd })).errors).toBe('')
    change(cwd, household, 'no-legal-basis, missing', 'duplicate-code, missing')
    expect((await found([], cwd)).filter((line) => line.startsWith(household))).toEqual([
      `${household} no-legal-basis`,
      `${household} unused-ignore`,
    ])
  })
})

describe('baseline', () => {
  test('accepts what is there, not what comes; what is gone is reported, and dropped', async () => {
    const cwd = copyOf(fixture('dien-khanh-small'))
    change(cwd, household, 'field: ho-kinh-doanh', 'field: ho-kinh-doan')
    expect((await run(['validate'], { cwd })).code).toBe(1)
    expect(await run(['validate', '--baseline', 'b.json', '--write-baseline'], { cwd })).toEqual({
      code: 0,
      output: '',
      errors: 'Đã ghi 4 điều tồn đọng vào b.json.\n',
    })
    // Lines move, the findings stay known.
    change(cwd, household, /^/, '# một dòng\n# hai dòng\n')
    expect(await run(['validate', '--baseline', 'b.json'], { cwd })).toMatchObject({
      code: 0,
      errors: 'Không in: 4 điều trong baseline.\n',
    })
    change(cwd, residence, 'field: dang-ky-cu-tru', 'field: dang-ky-cu-tr')
    expect(await found(['--baseline', 'b.json'], cwd)).toContain(`${residence} unknown-field`)
    change(cwd, residence, 'field: dang-ky-cu-tr\n', 'field: dang-ky-cu-tru\n')
    change(cwd, household, 'field: ho-kinh-doan\n', 'field: ho-kinh-doanh\n')
    expect(await found(['--baseline', 'b.json'], cwd)).toEqual(['b.json baseline-stale'])
    const before = readFileSync(join(cwd, 'b.json'), 'utf8')
    expect(await found(['--baseline', 'b.json', '--prune-baseline'], cwd)).toEqual([])
    const after = readFileSync(join(cwd, 'b.json'), 'utf8')
    expect(before).toContain('unknown-field')
    expect(after).toBe(before.replace(/.*unknown-field.*\n/, '').replace(/,\n {2}\]/, '\n  ]'))
  })

  test('is not overwritten without --force, and must be there', async () => {
    const cwd = repository()
    expect((await run(['validate', '--write-baseline', '--baseline', 'b.json'], { cwd })).code).toBe(0)
    expect(await run(['validate', '--write-baseline', '--baseline', 'b.json'], { cwd })).toMatchObject({
      code: 2,
      errors: 'tthc: b.json: tệp đã có; thêm --force để ghi đè.\n',
    })
    expect((await run(['validate', '--baseline', 'c.json'], { cwd })).code).toBe(2)
    writeFileSync(join(cwd, 'b.json'), '{')
    expect(await run(['validate', '--baseline', 'b.json'], { cwd })).toMatchObject({ code: 2, output: '' })
  })
})

describe('--since and --staged', () => {
  test('show what the edit touched and what refers to it, though the base has errors', async () => {
    const cwd = repository()
    change(cwd, residence, 'levels: [commune]', 'levels: [xã]')
    git(cwd, 'commit', '-qam', 'an error of somebody else')
    expect(await run(['validate', '--since', 'HEAD'], { cwd })).toMatchObject({ code: 0 })
    expect((await run(['validate'], { cwd })).code).toBe(1)
    change(cwd, household, 'field: ho-kinh-doanh', 'field: ho-kinh-doan')
    expect(await found(['--since', 'HEAD'], cwd)).toEqual([`${household} unknown-field`])
    expect((await run(['validate', '--staged'], { cwd })).code).toBe(0)
    git(cwd, 'add', household)
    expect(await found(['--staged'], cwd)).toEqual([`${household} unknown-field`])
    // Staged is what counts, not what the working folder holds.
    change(cwd, household, 'field: ho-kinh-doan\n', 'field: ho-kinh-doanh\n')
    expect(await found(['--staged'], cwd)).toEqual([`${household} unknown-field`])
    expect(await found(['--since', 'HEAD'], cwd)).toEqual([])
  })

  test('what names a removed thing is touched', async () => {
    const cwd = repository()
    change(cwd, 'catalog.yaml', /.*id: ho-kinh-doanh.*\n/, '')
    expect(await found(['--since', 'HEAD'], cwd)).toEqual([`${household} unknown-field`])
  })

  test('a link is touched when it is new', async () => {
    const cwd = repository()
    symlinkSync('1.004222.yaml', join(cwd, 'procedures/commune/dang-ky-cu-tru/1.004223.yaml'))
    expect(await found(['--since', 'HEAD'], cwd)).toEqual([
      'procedures/commune/dang-ky-cu-tru/1.004223.yaml symbolic-link',
    ])
    git(cwd, 'add', '-A')
    expect(await found(['--staged'], cwd)).toEqual(['procedures/commune/dang-ky-cu-tru/1.004223.yaml symbolic-link'])
    git(cwd, 'commit', '-qm', 'link')
    expect(await found(['--since', 'HEAD'], cwd)).toEqual([])
  })
})

describe('--fix', () => {
  test('fixes, keeps all else, and has nothing to do the second time', async () => {
    const cwd = repository()
    change(
      cwd,
      household,
      'name: Đăng ký thành lập hộ kinh doanh',
      'name: Đăng ký thành lập hộ kinh doanh  # ghi chú'.normalize('NFD'),
    )
    const spoilt = readFileSync(join(cwd, household), 'utf8')
    const dry = await run(['validate', '--fix', '--dry-run'], { cwd })
    expect(dry).toMatchObject({ code: 1, errors: `Sẽ sửa ${household}\n` })
    expect(dry.output).toContain(`--- a/${household}\n+++ b/${household}\n@@ -1,6 +1,6 @@\n`)
    expect(readFileSync(join(cwd, household), 'utf8')).toBe(spoilt)
    expect(await run(['validate', '--fix'], { cwd })).toMatchObject({ code: 0, errors: `Đã sửa ${household}\n` })
    expect(readFileSync(join(cwd, household), 'utf8')).toContain('name: Đăng ký thành lập hộ kinh doanh ')
    expect(await run(['validate', '--fix'], { cwd })).toMatchObject({ code: 0, errors: 'Không có chỗ nào để sửa.\n' })
    expect(await run(['validate', '--fix', '--dry-run'], { cwd })).toMatchObject({ code: 0, output: '' })
  })

  test('moves a misplaced file where it belongs', async () => {
    const cwd = repository()
    const wrong = 'procedures/district/ho-kinh-doanh/1.001613.yaml'
    git(cwd, 'mv', household, wrong)
    const { errors } = await run(['validate', '--fix-unsafe'], { cwd })
    expect(errors).toBe(`Đã sửa ${household} (← ${wrong})\n`)
    expect([existsSync(join(cwd, wrong)), existsSync(join(cwd, household))]).toEqual([false, true])
  })
})

describe('standard input', () => {
  test('stands for a file, whatever the disk holds', async () => {
    const cwd = repository()
    const input = readFileSync(join(cwd, household), 'utf8').replace('field: ho-kinh-doanh', 'field: ho-kinh-doan')
    const { code, output } = await run(['validate', '-', '--stdin-path', household, '--format', 'concise'], {
      cwd,
      input,
    })
    expect([code, output]).toEqual([1, expect.stringMatching(new RegExp(`^${household}:5:8: error unknown-field `))])
    expect((await run(['validate', '-', '--stdin-path', 'x/y.txt'], { cwd, input })).code).toBe(2)
    expect((await run(['validate', '-'], { cwd, input })).code).toBe(2)
  })
})

describe('several outputs', () => {
  test('each in its file, one on standard output, and a summary for GitHub', async () => {
    const cwd = copyOf(fixture('dien-khanh-small'))
    writeFileSync(join(cwd, 'summary.md'), 'trước\n')
    const args = [
      'validate',
      '--format',
      'github',
      '--report',
      'sarif=out/found.sarif',
      '--report',
      'junit=out/found.xml',
    ]
    const { output } = await run(args, { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } })
    expect(output).toContain('::notice title=no-legal-basis,')
    expect(json<{ version: string }>({ output: readFileSync(join(cwd, 'out/found.sarif'), 'utf8') })).toMatchObject({
      version: '2.1.0',
    })
    expect(readFileSync(join(cwd, 'out/found.xml'), 'utf8')).toMatch(/^<\?xml/)
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^trước\n\n## tthc validate\n/)
    expect((await run(args, { cwd })).code).toBe(2)
    expect(await run(['validate', '--report', 'sarf=x'], { cwd })).toMatchObject({
      code: 2,
      errors: 'tthc: --report: “sarf=x” phải viết như sarif=kết-quả.sarif. Có phải là “sarif”?\n',
    })
  })

  test('the rule is a link on terminals that show links, and nowhere else', async () => {
    const cwd = copyOf(fixture('dien-khanh-small'))
    expect((await run(['validate'], { cwd, env: { FORCE_HYPERLINK: '1' } })).output).toMatch(
      /\u001b\]8;;file:\/\/.*\/docs\/rules\.vi\.md#no-legal-basis\u001b\\/,
    )
    expect((await run(['validate'], { cwd, env: { TERM_PROGRAM: 'vscode' } })).output).not.toContain('\u001b]8')
    expect(
      (await run(['validate', '--format', 'concise'], { cwd, env: { FORCE_HYPERLINK: '1' } })).output,
    ).not.toContain('\u001b')
  })
})

test.each([
  [['--fix', '--staged'], '--fix và --staged không dùng cùng nhau.'],
  [['--since', 'HEAD', '--staged'], '--since và --staged không dùng cùng nhau.'],
  [['--write-baseline', '--since', 'HEAD', '--baseline', 'b'], '--write-baseline và --since không dùng cùng nhau.'],
  [['--dry-run'], '--dry-run cần đi cùng --fix hoặc --fix-unsafe.'],
  [['--write-baseline'], 'Ghi tên tệp: --baseline TỆP.'],
  [['-', '--stdin-path', household, '--watch'], '“-” và --watch không dùng cùng nhau.'],
  [['--stdin-path', household], '--stdin-path cần PATH là “-”.'],
])('%j do not go together', async (args, message) => {
  expect(await run(['validate', ...args], { cwd: repository() })).toEqual({
    code: 2,
    output: '',
    errors: `tthc: ${message}\n`,
  })
})
