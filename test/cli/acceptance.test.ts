import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, json, run, type Run } from './run.ts'
import { copyOf } from '../build/folders.ts'

interface Diff {
  readonly procedures: {
    changes: { fingerprint: string; effect: string; accepted: { decision: string; added: boolean } | null }[]
  }[]
  readonly acceptances: { state: string; added: boolean }[]
}

const small = fixture('dien-khanh-small')
const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

/** A copy of the catalog in which people wait longer. */
function burdened(): string {
  const folder = copyOf(small)
  const file = join(folder, household)
  writeFileSync(file, readFileSync(file, 'utf8').replace('committed: 10 ngày làm việc', 'committed: 12 ngày làm việc'))
  return folder
}

const gated = (base: string, head: string, ...more: readonly string[]): Promise<Run> =>
  run(['diff', base, head, '--fail-on', 'burden', '--as-of', '2020-11-08', ...more])
/** The output without the line breaks of a terminal of 80 columns. */
const unfolded = ({ output }: Run): string => output.replace(/\s+/g, ' ')
const reported = async (base: string, head: string): Promise<Diff> => json(await gated(base, head, '--format', 'json'))

/** The YAML of the failure message, its blanks filled in. */
function filled(errors: string, { until = '2021-12-31', decision = '15/QĐ-UBND' } = {}): string {
  const yaml = errors.slice(errors.search(/^(accepted:| {2}# )/m))
  return yaml
    .replaceAll('decision: ""', `decision: ${decision}`)
    .replaceAll('reason: ""', 'reason: Theo nghị quyết của Hội đồng nhân dân.')
    .replaceAll('until: ""', `until: ${until}`)
}

/** A side that accepts the burden of another. */
async function accepting(folder: string, change: Parameters<typeof filled>[1] = {}): Promise<string> {
  const { errors } = await gated(small, burdened())
  writeFileSync(join(folder, 'accepted.yaml'), filled(errors, change))
  return folder
}

describe('a burden and its acceptance', () => {
  test('the failure message shows the entry to add; filled in, it opens the gate', async () => {
    const head = burdened()
    const failed = await gated(small, head)
    expect(failed.code).toBe(1)
    expect(failed.errors).toContain('    kind: processing-time\n    procedure: "1.001612"\n')
    writeFileSync(join(head, 'accepted.yaml'), filled(failed.errors))
    expect((await run(['validate', '-C', head, '--format', 'concise'])).output).not.toContain('accepted.yaml')
    const passed = await gated(small, head)
    expect(passed).toMatchObject({ code: 0, errors: '' })
    expect(unfolded(passed)).toContain('1.001612, processing-time: được chấp nhận theo 15/QĐ-UBND, đến hết 31/12/2021')
  })

  test('an entry that nobody filled in is refused, with its place', async () => {
    const head = burdened()
    const { errors } = await gated(small, head)
    writeFileSync(join(head, 'accepted.yaml'), errors.slice(errors.indexOf('accepted:')))
    const refused = await gated(small, head)
    expect(refused.code).toBe(1)
    expect(refused.errors).toContain('accepted.yaml:')
  })

  test('it opens the gate for that change alone: another burden, or another value, stops it again', async () => {
    const head = await accepting(burdened())
    const file = join(head, household)
    writeFileSync(file, readFileSync(file, 'utf8').replace('12 ngày làm việc', '13 ngày làm việc'))
    const stopped = await gated(small, head)
    expect(stopped.code).toBe(1)
    expect(stopped.errors).toContain('thêm vào cuối accepted.yaml')
    expect(stopped.errors).not.toContain('accepted:\n')
    expect(unfolded(stopped)).toContain('không khớp thay đổi nào ở đây')
    appendFileSync(join(head, 'accepted.yaml'), filled(stopped.errors))
    expect((await gated(small, head)).code).toBe(0)
  })

  test('the last day counts, the day after does not', async () => {
    expect((await gated(small, await accepting(burdened(), { until: '2020-11-08' }))).code).toBe(0)
    const late = await gated(small, await accepting(burdened(), { until: '2020-11-07' }))
    expect(late.code).toBe(1)
    expect(unfolded(late)).toContain('đã hết hạn ngày 07/11/2020')
  })

  test('an entry with the fingerprint of a burden and the name of something else does not count', async () => {
    const head = await accepting(burdened())
    const file = join(head, 'accepted.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('kind: processing-time', 'kind: renamed'))
    expect((await gated(small, head)).code).toBe(1)
    expect((await reported(small, head)).acceptances).toMatchObject([{ state: 'mismatched' }])
  })

  test('one for a change that is not asked for is not reported; a useless one always is', async () => {
    const head = await accepting(burdened())
    const reported = async (): Promise<string> =>
      (await run(['diff', small, head, '--only', 'fee-amount', '--as-of', '2020-11-08'])).output
    expect(await reported()).toBe('Không có thay đổi nào.\n')
    const file = join(head, 'accepted.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/fingerprint: "\w+"/, 'fingerprint: "0000000000000000"'))
    expect(await reported()).toContain('không khớp thay đổi nào')
  })

  test('an entry that repeats another is said to', async () => {
    const head = await accepting(burdened())
    const file = join(head, 'accepted.yaml')
    appendFileSync(file, readFileSync(file, 'utf8').replace('accepted:\n', ''))
    expect((await reported(small, head)).acceptances.map(({ state }) => state)).toEqual(['used', 'repeated'])
  })
})

describe('whose acceptance it is', () => {
  test('one that comes with the change is said to; --accepted-from base does not count it', async () => {
    const head = await accepting(burdened())
    const { procedures, acceptances } = await reported(small, head)
    expect(acceptances).toMatchObject([{ state: 'used', added: true }])
    expect(procedures.flatMap(({ changes }) => changes)).toMatchObject([
      { effect: 'burden', accepted: { decision: '15/QĐ-UBND', added: true } },
    ])
    expect(unfolded(await gated(small, head))).toContain('CHÚ Ý: mục này được thêm hoặc sửa cùng lúc với thay đổi')
    const shut = await gated(small, head, '--accepted-from', 'base')
    expect(shut.code).toBe(1)
    expect(shut.errors).toContain('thêm vào accepted.yaml của BASE, bằng một lần gộp riêng trước đó')
  })

  test('one that was there before is not; altered with the change it is again', async () => {
    const base = await accepting(copyOf(small))
    const head = await accepting(burdened())
    expect((await reported(base, head)).acceptances).toMatchObject([{ state: 'used', added: false }])
    expect((await gated(base, head, '--accepted-from', 'base')).code).toBe(0)
    expect((await reported(base, await accepting(burdened(), { until: '2030-01-01' }))).acceptances).toMatchObject([
      { added: true },
    ])
  })

  test('one that the later side withdrew does not count by default', async () => {
    expect((await gated(await accepting(copyOf(small)), burdened())).code).toBe(1)
  })
})
