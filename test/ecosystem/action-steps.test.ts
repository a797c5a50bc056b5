import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitEdit, PROCEDURE, repository, runnerOn, runStep } from './steps.ts'
import { temporaryFolder } from '../build/folders.ts'
import { git } from '../build/git.ts'

const LONGER = [/statutory: 25 ngày/, 'statutory: 30 ngày'] as const
const SHORTER = [/statutory: 25 ngày/, 'statutory: 20 ngày'] as const

/** A pull request that makes the applicant wait longer, as GitHub checks it out: merged into a main that has moved on. */
function pullRequest(): {
  readonly checkout: string
  readonly event: unknown
  readonly main: string
  readonly old: string
  readonly head: string
} {
  const checkout = repository()
  const old = git(checkout, 'rev-parse', 'main').trim()
  const head = commitEdit(checkout, PROCEDURE, ...LONGER)
  git(checkout, 'checkout', '-q', 'main')
  const main = commitEdit(
    checkout,
    'catalog/procedures/district/ho-kinh-doanh/1.001612.yaml',
    'name: Đăng ký thành lập',
    'name: Đăng ký',
  )
  git(checkout, 'checkout', '-q', '--detach')
  git(checkout, 'merge', '-q', '--no-ff', '-m', 'merge', 'pull')
  return { checkout, old, head, main, event: { pull_request: { number: 7, head: { sha: head }, base: { sha: old } } } }
}

describe('validate', () => {
  test('annotates, counts, leaves a summary and what the comment needs', async () => {
    const checkout = repository()
    commitEdit(checkout, PROCEDURE, 'originals: 1', 'originals: x')
    const runner = runnerOn(checkout, {})
    const { code, log, outputs, summary } = await runStep('validate', runner)
    expect([code, outputs]).toEqual([1, { errors: '1', warnings: '0' }])
    expect(log).toMatch(/^::error title=schema,file=catalog\/procedures\/commune/m)
    expect(summary).toContain('## tthc validate')
    expect(existsSync(join(runner.scratch, 'findings.md'))).toBe(true)
  })

  test('takes its inputs as values, whatever they look like', async () => {
    const runner = runnerOn(repository(), {}, { TTHC_MAX_WARNINGS: '0', TTHC_BASELINE: '--force' })
    expect((await runStep('validate', runner)).log).toContain('--force: không mở được tệp baseline')
  })

  test('what cannot be checked is an error in the log, and no result of an earlier use is left', async () => {
    const runner = runnerOn(repository(), {}, { TTHC_CATALOG: 'no%0Awhere' })
    writeFileSync(join(runner.scratch, 'findings.md'), 'old')
    const { code, log, outputs } = await runStep('validate', runner)
    expect([code, outputs, existsSync(runner.scratch)]).toEqual([2, {}, false])
    expect(log).toMatch(/^::error title=tthc::tthc: no%250Awhere: không có thư mục này/m)
  })
})

describe('diff', () => {
  test('of a pull request: what it does to what it is merged into, and nothing else', async () => {
    const { checkout, event } = pullRequest()
    const { code, outputs, summary } = await runStep('diff', runnerOn(checkout, event))
    expect([code, outputs]).toEqual([
      0,
      { changed: '1', relief: '0', burden: '1', neutral: '0', undetermined: '0', recorded: '0' },
    ])
    expect(summary).toContain('<summary>1.004222')
    expect(summary).not.toContain('1.001612')
  })

  test('of its own branch: from where the two part', async () => {
    const { checkout, head, main } = pullRequest()
    git(checkout, 'checkout', '-q', head)
    const { outputs } = await runStep(
      'diff',
      runnerOn(checkout, { pull_request: { number: 7, head: { sha: head }, base: { sha: main } } }),
    )
    expect(outputs).toMatchObject({ changed: '1', burden: '1' })
  })

  test('of a clone with one commit: the base is fetched', async () => {
    const { checkout: origin, event } = pullRequest()
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    git(origin, 'branch', 'merge')
    const checkout = join(temporaryFolder(), 'clone')
    git(origin, 'clone', '-q', '--depth=1', '--branch=merge', `file://${origin}`, checkout)
    expect((await runStep('diff', runnerOn(checkout, event))).outputs).toMatchObject({ changed: '1', burden: '1' })
  })

  test.each([
    ['main', '1'],
    ['HEAD', '0'],
  ])('against the input %s', async (base, changed) => {
    const { checkout } = pullRequest()
    expect((await runStep('diff', runnerOn(checkout, {}, { TTHC_BASE: base }))).outputs).toMatchObject({ changed })
  })

  test('against a branch that only origin has', async () => {
    const { checkout: origin } = pullRequest()
    git(origin, 'checkout', '-q', 'pull')
    const checkout = join(temporaryFolder(), 'clone')
    git(origin, 'clone', '-q', `file://${origin}`, checkout)
    expect((await runStep('diff', runnerOn(checkout, {}, { TTHC_BASE: 'main' }))).outputs).toMatchObject({
      changed: '2',
    })
  })

  test('the gate is met by burden, and not by relief', async () => {
    const { checkout, event } = pullRequest()
    const met = await runStep('diff', runnerOn(checkout, event, { TTHC_FAIL_ON: 'burden' }))
    expect([met.code, met.log]).toEqual([
      1,
      expect.stringMatching(/^::error title=tthc::1 thủ tục thay đổi: 0 cắt giảm, 1 tăng gánh nặng/m),
    ])
    expect(met.summary).toMatch(
      /```text\n.*Thay đổi nào đã có quyết định cho phép thì tạo accepted\.yaml.*:\n```\n\n```yaml\naccepted:\n {2}# .+\n {2}- fingerprint: "[0-9a-f]{16}"\n[^`]+\n```\n/,
    )
    const relieved = repository()
    commitEdit(relieved, PROCEDURE, ...SHORTER)
    expect((await runStep('diff', runnerOn(relieved, {}, { TTHC_FAIL_ON: 'burden', TTHC_BASE: 'main' }))).code).toBe(0)
  })

  test('an acceptance that the pull request itself adds opens the gate, unless those of the base alone count', async () => {
    const { checkout, event } = pullRequest()
    const { summary } = await runStep('diff', runnerOn(checkout, event, { TTHC_FAIL_ON: 'burden' }))
    const yaml = /```yaml\n([^`]+)\n```/.exec(summary)?.[1] ?? ''
    writeFileSync(
      join(checkout, 'catalog/accepted.yaml'),
      yaml
        .replace('decision: ""', 'decision: 15/QĐ-UBND')
        .replace('reason: ""', 'reason: Theo nghị quyết')
        .replace('until: ""', 'until: 2099-12-31'),
    )
    const codeOf = async (side: string): Promise<number> =>
      (await runStep('diff', runnerOn(checkout, event, { TTHC_FAIL_ON: 'burden', TTHC_ACCEPTED_FROM: side }))).code
    expect([await codeOf(''), await codeOf('head'), await codeOf('base')]).toEqual([0, 0, 1])
  })

  test.each([
    [{ TTHC_ONLY: 'processing-time' }, 1],
    [{ TTHC_ONLY: 'document-added, step-added' }, 0],
    [{ TTHC_IGNORE: 'document-added\nprocessing-time' }, 0],
    [{ TTHC_LEVEL: 'commune' }, 1],
    [{ TTHC_LEVEL: 'district' }, 0],
    [{ TTHC_FIELD: 'dang-ky-cu-tru' }, 1],
    [{ TTHC_FIELD: 'ho-kinh-doanh' }, 0],
    [{ TTHC_FIELD: '--force' }, 2],
  ] as const)('%j picks what the gate and the outputs look at: %d', async (environment, expected) => {
    const { checkout, event } = pullRequest()
    const { code, outputs } = await runStep(
      'diff',
      runnerOn(checkout, event, { TTHC_FAIL_ON: 'burden', ...environment }),
    )
    expect([code, outputs]).toEqual([
      expected,
      expected === 2 ? {} : expect.objectContaining({ burden: String(expected) }),
    ])
  })

  test('what the gate doubts stands in the log and in the summary, and it is shut', async () => {
    const checkout = repository()
    mkdirSync(join(checkout, 'catalog/procedures/a`b\n```<b>'), { recursive: true })
    const copy = join(checkout, 'catalog/procedures/a`b\n```<b>/1.yaml')
    writeFileSync(copy, readFileSync(join(checkout, PROCEDURE)))
    const { code, summary } = await runStep(
      'diff',
      runnerOn(checkout, {}, { TTHC_FAIL_ON: 'burden', TTHC_BASE: 'main' }),
    )
    expect([code, summary]).toEqual([1, expect.stringMatching(/\n```text\n1\.004222: nhiều tệp.*\n```\n/)])
  })

  test.each(['no-such', '--output=x', 'a:b', '+main:main', 'a b'])('a base that is not there: %s', async (base) => {
    const { checkout } = pullRequest()
    const result = await runStep('diff', runnerOn(checkout, {}, { TTHC_BASE: base }))
    expect([result.code, result.outputs, result.log]).toEqual([
      0,
      {},
      expect.stringMatching(/^::warning title=tthc::Không tìm thấy .* fetch-depth: 0/),
    ])
    const gate = await runStep('diff', runnerOn(checkout, {}, { TTHC_BASE: base, TTHC_FAIL_ON: 'any' }))
    expect([gate.code, gate.log]).toEqual([2, expect.stringMatching(/^::error /)])
  })

  test('a base that cannot be read stops nobody, unless there is a gate', async () => {
    const checkout = repository()
    const broken = commitEdit(checkout, PROCEDURE, 'name: Đăng', 'name: [Đăng')
    commitEdit(checkout, PROCEDURE, 'name: [Đăng', 'name: Đăng')
    expect((await runStep('diff', runnerOn(checkout, {}, { TTHC_BASE: broken }))).code).toBe(0)
    expect((await runStep('diff', runnerOn(checkout, {}, { TTHC_BASE: broken, TTHC_FAIL_ON: 'burden' }))).code).toBe(1)
  })

  test('a folder with the name of the base is not taken for it', async () => {
    const { checkout, event, main } = pullRequest()
    mkdirSync(join(checkout, main))
    const { code, log } = await runStep('diff', runnerOn(checkout, event, { TTHC_FAIL_ON: 'burden' }))
    expect([code, log]).toEqual([2, expect.stringMatching(/^::error .*vừa là đường dẫn ở đây vừa là bản git/)])
  })

  test('nothing to compare with: a push', async () => {
    const { code, log, outputs } = await runStep('diff', runnerOn(repository(), { ref: 'refs/heads/main' }))
    expect([code, outputs, log]).toEqual([0, {}, expect.stringContaining('Không có gì để so sánh')])
  })
})
