import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, json, projectFolder, run } from './run.ts'
import { copyOf } from '../build/folders.ts'

const base = fixture('dien-khanh-small')
const permanentResidence = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'
const BROKEN = [permanentResidence, 'statutory: 25 ngày', 'statutory: "25"'] as const
const UNKNOWN = [permanentResidence, 'code: "1.004222"', 'code: "4222"'] as const

function edited(folder: string, ...edits: readonly (readonly [file: string, from: string, to: string])[]): string {
  const copy = copyOf(folder)
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(copy, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(copy, file), text.replace(from, to))
  }
  return copy
}

interface Summary {
  readonly procedures: { readonly code: string }[]
}
const codesIn = async (...sides: readonly [string, string]): Promise<readonly string[]> =>
  json<Summary>(await run(['diff', ...sides, '--format', 'json'])).procedures.map(({ code }) => code)

describe('a bad value does not stop those who read', () => {
  test.each([[['list']], [['show', '1.004222']], [['search', 'thường trú']]])('%j', async (words) => {
    const folder = edited(base, BROKEN)
    const { code, errors, output } = await run([...words, '-C', folder], { cwd: folder })
    expect(code).toBe(0)
    expect(output).toContain('Đăng ký thường trú')
    expect(errors).toMatch(
      /^tthc: 1 tệp không đọc được trọn vẹn.* procedures\/commune\/.*1\.004222\.yaml:\d+:\d+: .*\n$/,
    )
    expect((await run([...words, '-q', '-C', folder], { cwd: folder })).errors).toBe('')
  })

  test('what is asked for and cannot be read is no unknown code', async () => {
    const folder = edited(base, UNKNOWN)
    const { code, errors } = await run(['show', '1.004222', '-C', folder], { cwd: folder })
    expect([code, errors.includes('1.004222.yaml: tệp của “1.004222” không đúng lược đồ')]).toEqual([2, true])
  })

  test('validate still fails, and says how many procedures were checked in part', async () => {
    const folder = edited(base, BROKEN)
    const { code, output } = await run(['validate', '-C', folder], { cwd: folder })
    expect(code).toBe(1)
    expect(output).toMatch(/ thủ tục \(1 chỉ kiểm tra được một phần\), /)
    const data = json<{ summary: { partial: number } }>(
      await run(['validate', '-C', folder, '--format', 'json'], { cwd: folder }),
    )
    expect(data.summary.partial).toBe(1)
  })
})

describe('diff compares what both sides know', () => {
  const other = [household, 'committed: 10 ngày làm việc', 'committed: 12 ngày làm việc'] as const

  test.each([
    ['a value', BROKEN],
    ['a whole file', UNKNOWN],
    ['an unknown key', [permanentResidence, 'statutory: 25 ngày', 'statutary: 25 ngày'] as const],
  ])('%s that one side cannot read is no change, in either direction', async (_, broken) => {
    const head = edited(base, broken, other)
    expect(await codesIn(base, head)).toEqual(['1.001612'])
    expect(await codesIn(head, base)).toEqual(['1.001612'])
  })

  test('other parts of the same procedure are compared', async () => {
    const head = edited(base, BROKEN, [permanentResidence, 'name: Đăng ký thường trú', 'name: Thường trú'])
    expect(await codesIn(base, head)).toEqual(['1.004222'])
  })

  test.each([BROKEN, UNKNOWN])('the gate is not passed by breaking a value of the head', async (...broken) => {
    const head = edited(base, broken)
    const { code, errors } = await run(['diff', base, head, '--fail-on', 'burden', '--lang', 'en'])
    expect(code).toBe(1)
    expect(errors).toMatch(/1\.004222\.yaml:\d+:\d+: a part of this file cannot be read, so --fail-on is not passed/)
  })

  test('what was broken before only warns', async () => {
    const before = edited(base, BROKEN)
    const { code, errors } = await run(['diff', before, base, '--fail-on', 'burden'])
    expect([code, errors.includes('không đọc được trọn vẹn')]).toEqual([0, true])
    expect((await run(['diff', before, copyOf(before), '--fail-on', 'burden'])).code).toBe(0)
  })

  test('a file of another kind that cannot be read shuts the gate, too', async () => {
    const head = edited(base)
    mkdirSync(join(head, 'proposals/2020'), { recursive: true })
    writeFileSync(join(head, 'proposals/2020/x.yaml'), Uint8Array.of(0xff, 0xfe, 0x61, 0x00))
    expect((await run(['diff', base, head, '--fail-on', 'burden'])).code).toBe(1)
  })
})

describe('what is written does not rest on half a file', () => {
  const sample = join(projectFolder, 'catalog')
  const file = 'procedures/commune/dang-ky-cu-tru/1.004194.yaml'
  const broken = [file, 'levels:', 'channel: x\nlevels:'] as const

  test('a draft about it is refused, one about another procedure is not', async () => {
    const folder = edited(sample, broken)
    const draft = (code: string, time: string) =>
      run(
        [
          'draft',
          '--procedure',
          code,
          '--cut',
          `processing-time:statutory=${time}`,
          '--reason',
          'Vì vậy.',
          '--id',
          `2020-${code.slice(2)}`,
        ],
        { cwd: folder },
      )
    const refused = await draft('1.004194', '2 ngày làm việc')
    expect([refused.code, refused.errors]).toEqual([2, expect.stringContaining('1.004194.yaml: tệp của “1.004194”')])
    expect(existsSync(join(folder, 'proposals/2020/2020-004194.yaml'))).toBe(false)
    const { code, errors } = await draft('1.004222', '10 ngày')
    expect([code, errors]).toEqual([0, expect.stringContaining('2020-004222.yaml')])
  })

  test('a proposal about it is not submitted, and not applied', async () => {
    const proposal = 'proposals/2019/2019-thuong-tru.yaml'
    const refusal = expect.stringContaining('1.004222.yaml: tệp của “1.004222” không đúng lược đồ') as unknown
    const folder = edited(base, BROKEN)
    const submitted = await run(['proposal', 'submit', '2019-thuong-tru', '--date', '2019-06-01'], { cwd: folder })
    expect([submitted.code, submitted.errors]).toEqual([2, refusal])
    const approved = edited(base, BROKEN, [proposal, 'status: draft', 'status: approved'])
    const { code, errors } = await run(['apply', '2019-thuong-tru', '--dry-run'], { cwd: approved })
    expect([code, errors]).toEqual([2, refusal])
  })
})
