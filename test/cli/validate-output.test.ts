import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, json, run } from './run.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'

const district = 'procedures/district/ho-kinh-doanh/1.001612.yaml'
const commune = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
const ESCAPE = '\u001b['

/** A copy of the small catalog with one text changed in some files. */
function spoilt(...changes: readonly (readonly [file: string, from: string, to: string])[]): string {
  const folder = copyOf(fixture('dien-khanh-small'))
  for (const [file, from, to] of changes) {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, file), text.replace(from, to))
  }
  return folder
}

interface Findings {
  readonly diagnostics: readonly { code: string; file: string; line: number; column: number }[]
  readonly summary: Record<string, number>
}

const wrongLevel = (): string => spoilt([district, 'levels: [district]', 'levels: [huyện]'])

describe('places', () => {
  test('are file:line:column from the working folder, wherever that is', async () => {
    const cwd = wrongLevel()
    expect((await run(['validate'], { cwd })).output).toMatch(new RegExp(`^${district}:4:10: lỗi schema\\n`, 'm'))
    const { output } = await run(['validate', '-C', '..'], { cwd: join(cwd, 'procedures') })
    expect(output).toMatch(/^district\/ho-kinh-doanh\/1\.001612\.yaml:4:10: /m)
  })

  test('an open bracket is reported where it was opened, and the rest of the catalog is still checked', async () => {
    const cwd = spoilt(
      [district, 'levels: [district]', 'levels: [district'],
      [commune, 'levels: [commune]', 'levels: [xã]'],
    )
    const { diagnostics, summary } = json<Findings>(await run(['validate', '--format', 'json'], { cwd }))
    const places = diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
    expect(places).toContain(`${district}:4:9 yaml-syntax`)
    expect(places).toContain(`${commune}:4:10 schema`)
    expect(summary).toMatchObject({ procedures: 2, proposals: 1 })
  })
})

describe('the reader', () => {
  test('reads English with --lang en', async () => {
    const { output } = await run(['validate', '--lang', 'en'], { cwd: wrongLevel() })
    expect(output).toContain(
      ': error schema\n  “levels” cannot be “huyện”. Use one of: ministry, province, district, commune.\n',
    )
    expect(output).toMatch(/\b1 error, \d+ warnings?/)
  })

  test.each<[boolean, string[], Record<string, string>]>([
    [false, [], {}],
    [true, [], { FORCE_COLOR: '1' }],
    [false, [], { FORCE_COLOR: '0' }],
    [false, [], { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [true, [], { FORCE_COLOR: '1', NO_COLOR: '' }],
    [true, ['--color'], { NO_COLOR: '1' }],
    [false, ['--no-color'], { FORCE_COLOR: '1' }],
  ])('sees colour: %j with %j %j', async (colored, args, env) => {
    expect((await run(['validate', ...args], { cwd: wrongLevel(), env })).output.includes(ESCAPE)).toBe(colored)
  })

  test('gets no colour in JSON', async () => {
    expect((await run(['validate', '--format', 'json', '--color'], { cwd: wrongLevel() })).output).not.toContain(ESCAPE)
  })
})

describe('PATH', () => {
  test('several files and folders, also of a catalog that is elsewhere', async () => {
    const cwd = wrongLevel()
    expect((await run(['validate', commune, 'proposals'], { cwd })).code).toBe(0)
    expect((await run(['validate', commune, 'procedures/district'], { cwd })).code).toBe(1)
    expect((await run(['validate', join(cwd, district)])).code).toBe(1)
    expect((await run(['validate', join(cwd, 'proposals')])).code).toBe(0)
  })

  test('that is not there is 2, and says which', async () => {
    const errors = 'tthc: không-có.yaml: không có tệp hay thư mục này.\n'
    expect(await run(['validate', 'không-có.yaml'], { cwd: wrongLevel() })).toEqual({ code: 2, output: '', errors })
  })
})

describe('-o', () => {
  test('writes what would be printed, and a second time only with --force', async () => {
    const cwd = wrongLevel()
    const printed = await run(['validate'], { cwd })
    expect(await run(['validate', '-o', 'ra/kết quả.txt'], { cwd })).toMatchObject({ code: 1, output: '' })
    expect(readFileSync(join(cwd, 'ra/kết quả.txt'), 'utf8')).toBe(printed.output)
    writeFileSync(join(cwd, 'ra/kết quả.txt'), 'của người khác')
    expect((await run(['validate', '-o', 'ra/kết quả.txt'], { cwd })).code).toBe(2)
    expect(readFileSync(join(cwd, 'ra/kết quả.txt'), 'utf8')).toBe('của người khác')
    expect((await run(['validate', '-o', 'ra/kết quả.txt', '--force'], { cwd })).code).toBe(1)
    expect(readFileSync(join(cwd, 'ra/kết quả.txt'), 'utf8')).toBe(printed.output)
  })
})

test('a catalog with a profile but no procedure is 3; with one that cannot be read it is 1', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'catalog.yaml'), readFileSync(join(fixture('dien-khanh-small'), 'catalog.yaml')))
  const errors =
    'tthc: .: danh mục chưa có thủ tục nào; đặt tệp đầu tiên ở procedures/<cấp>/<lĩnh vực>/<mã số>.yaml trong thư mục ấy, như procedures/commune/ho-tich/1.001193.yaml.\n'
  expect(await run(['validate', '-C', folder], { cwd: folder })).toEqual({ code: 3, output: '', errors })
  mkdirSync(join(folder, 'procedures'))
  writeFileSync(join(folder, 'procedures/1.yaml'), Buffer.from([0xff, 0xfe]))
  const { code, output } = await run(['validate', '-C', folder], { cwd: folder })
  expect([code, output.split('\n')[0]]).toEqual([1, 'procedures/1.yaml:1:1: lỗi not-utf8'])
})

test('wrong options are 2, with a suggestion', async () => {
  const { code, errors } = await run(['validate', '--fromat', 'json'])
  expect(code).toBe(2)
  expect(errors).toContain('có phải --format?')
  expect(await run(['validate', '--format', 'xml'])).toMatchObject({ code: 2, output: '' })
})
