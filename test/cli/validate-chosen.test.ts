import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf } from '../build/folders.ts'
import { fixture, json, run } from './run.ts'

const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'
const residence = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'

/** A catalog with one error of reading, one error and one warning of rules. */
function faulty(): string {
  const folder = copyOf(fixture('dien-khanh-small'))
  const replace = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, file), text.replace(from, to))
  }
  replace(household, 'levels: [district]', 'levels: [huyện]')
  replace(residence, 'name: Đăng ký thường trú\n', 'name: "Đăng ký thường trú;"\nlinked: ["1.004222"]\n')
  return folder
}

const codes = (output: string): readonly string[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ')[2] ?? '')

describe('--only and --skip', () => {
  test('choose the rules whose findings are printed and count', async () => {
    const cwd = faulty()
    const found = async (...args: readonly string[]) => {
      const { code, output } = await run(['validate', '--format', 'concise', ...args], { cwd })
      return { code, found: codes(output) }
    }
    expect(await found()).toEqual({
      code: 1,
      found: ['missing-required-part', 'name-not-canonical', 'linked-to-itself', 'schema'],
    })
    expect(await found('--only', 'name-not-canonical')).toEqual({ code: 0, found: ['name-not-canonical'] })
    expect(await found('--only', 'linked-to-itself', 'schema')).toEqual({
      code: 1,
      found: ['linked-to-itself', 'schema'],
    })
    expect(await found('--skip', 'schema', 'linked-to-itself', 'missing-required-part')).toEqual({
      code: 0,
      found: ['name-not-canonical'],
    })
    expect(await found('--only', 'schema', 'no-reason', '--skip', 'schema')).toEqual({ code: 0, found: [] })
  })

  test('errors that are left out are said on standard error, warnings are not', async () => {
    const cwd = faulty()
    expect((await run(['validate', '--only', 'name-not-canonical', '--lang', 'en'], { cwd })).errors).toBe(
      'Left out by --only, --skip: 2 errors (linked-to-itself 1, schema 1).\n',
    )
    expect((await run(['validate', '--skip', 'schema'], { cwd })).errors).toBe(
      'Không xét theo --only, --skip: 1 lỗi (schema 1).\n',
    )
    expect((await run(['validate', '--skip', 'name-not-canonical'], { cwd })).errors).toBe('')
  })

  test('a name that is no rule is refused with the one that was meant; a path behind them is told to go before', async () => {
    const cwd = faulty()
    expect(await run(['validate', '--skip', 'schem'], { cwd })).toMatchObject({
      code: 2,
      errors: 'tthc: Không có quy tắc “schem”. Có phải là “schema”?\n',
    })
    const misplaced = await run(['validate', '--only', 'schema', 'procedures', '--lang', 'en'], { cwd })
    expect(misplaced.code).toBe(2)
    expect(misplaced.errors).toContain('PATH stands before --only and --skip.')
  })

  test('--fix and --fix-unsafe do what the chosen rules ask for, and nothing else', async () => {
    const cwd = faulty()
    expect((await run(['validate', '--fix-unsafe', '--skip', 'name-not-canonical'], { cwd })).errors).toContain(
      'Không có chỗ nào để sửa.',
    )
    await run(['validate', '--fix-unsafe', '--only', 'name-not-canonical'], { cwd })
    expect(readFileSync(join(cwd, residence), 'utf8')).toContain('name: Đăng ký thường trú\n')
  })

  test('a baseline is never written from some of the rules', async () => {
    for (const option of ['--only', '--skip']) {
      const args = ['validate', '--baseline', 'b.json', '--write-baseline', option, 'schema']
      expect((await run(args, { cwd: faulty() })).code, option).toBe(2)
    }
  })
})

describe('--summary', () => {
  test('counts by rule and folder, the worst first', async () => {
    const { code, output } = await run(['validate', '--summary', '--lang', 'en'], { cwd: faulty() })
    expect(code).toBe(1)
    expect(output).toBe(`Rule                   errors  warnings  infos
linked-to-itself            1         0      0
schema                      1         0      0
name-not-canonical          0         1      0
missing-required-part       0         0      1

Folder                             errors  warnings  infos
procedures/commune/dang-ky-cu-tru       1         1      1
procedures/district/ho-kinh-doanh       1         0      0

2 procedures, 1 proposal: 2 errors, 1 warning, 1 info.
`)
  })

  test('as JSON the sums of both lists are the summary', async () => {
    const result = await run(['validate', '--summary', '--format', 'json'], { cwd: faulty() })
    const { byRule, byFolder, summary } = json(result) as {
      readonly byRule: readonly { rule: string; errors: number; warnings: number }[]
      readonly byFolder: readonly { folder: string; errors: number; warnings: number }[]
      readonly summary: { errors: number; warnings: number }
    }
    expect(byRule.map(({ rule }) => rule)).toEqual([
      'linked-to-itself',
      'schema',
      'name-not-canonical',
      'missing-required-part',
    ])
    for (const list of [byRule, byFolder]) {
      expect(list.reduce((sum, { errors }) => sum + errors, 0)).toBe(summary.errors)
      expect(list.reduce((sum, { warnings }) => sum + warnings, 0)).toBe(summary.warnings)
    }
  })

  test('nothing found is the last line alone; a format without counts is refused before anything is read', async () => {
    expect((await run(['validate', '--summary'])).output).toBe('123 thủ tục, 23 phương án: 0 lỗi, 0 cảnh báo.\n')
    expect(await run(['validate', '--summary', '--format', 'sarif'])).toMatchObject({
      code: 2,
      errors: 'tthc: --summary chỉ in được bằng --format text hoặc json, không phải sarif.\n',
    })
  })

  test('goes with --only, and with -o, while --report stays whole', async () => {
    const cwd = faulty()
    await run(['validate', '--summary', '--only', 'schema', '-o', 'counts.json', '--report', 'json=all.json'], { cwd })
    const read = (file: string): unknown => JSON.parse(readFileSync(join(cwd, file), 'utf8'))
    expect(read('counts.json')).toMatchObject({ byRule: [{ rule: 'schema', errors: 1 }] })
    expect(read('all.json')).toMatchObject({ diagnostics: [{ code: 'schema' }] })
  })
})
