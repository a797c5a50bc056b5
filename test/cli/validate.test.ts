import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixture, run } from './run.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'

const household = 'procedures/district/ho-kinh-doanh/1.001612.yaml'

function spoilt(from: string, to: string): string {
  const folder = copyOf(fixture('dien-khanh-small'))
  writeFileSync(join(folder, household), readFileSync(join(folder, household), 'utf8').replace(from, to))
  return folder
}

test('the sample is clean', async () => {
  expect(await run(['validate', '--max-warnings', '0'])).toEqual({
    code: 0,
    output: '123 thủ tục, 23 phương án: 0 lỗi, 0 cảnh báo.\n',
    errors: 'Không in: 4 điều được bỏ qua có lý do.\n',
  })
})

test('a folder without procedures is 3, a folder that is not there 2, a wrong flag 2', async () => {
  const folder = temporaryFolder()
  expect((await run(['validate', folder])).code).toBe(3)
  expect((await run(['validate', '-C', folder])).code).toBe(3)
  mkdirSync(join(folder, 'procedures'))
  expect((await run(['validate', '-C', folder])).code).toBe(3)
  expect((await run(['validate', '-C', join(folder, 'x')])).code).toBe(2)
  expect((await run(['validate', '--strict'])).code).toBe(2)
  expect((await run(['validate', '--max-warnings', 'ít'])).code).toBe(2)
})

test('a broken file is 1, with line and column; the others are still checked', async () => {
  const folder = spoilt('levels: [district]', 'levels: [district')
  const { code, output } = await run(['validate'], { cwd: folder })
  expect(code).toBe(1)
  expect(output).toMatch(new RegExp(`^${household}:4:9: lỗi yaml-syntax\\n`, 'm'))
})

test('a file that does not fit its schema is never silent', async () => {
  for (const [from, to] of [
    ['committed:', 'commited:'],
    ['levels: [district]', 'levels: [huyện]'],
    ['statutory: 15 ngày làm việc', 'statutory: 15'],
    ['name:', 'nam:'],
  ] as const) {
    const { code, output } = await run(['validate', '--lang', 'en'], { cwd: spoilt(from, to) })
    expect([code, output.includes('1 error,')], to).toEqual([1, true])
  }
})

test('PATH narrows what is printed; a file is written once', async () => {
  const folder = spoilt('levels: [district]', 'levels: [huyện]')
  expect((await run(['validate', 'procedures/commune'], { cwd: folder })).code).toBe(0)
  expect((await run(['validate', household], { cwd: folder })).code).toBe(1)
  expect((await run(['validate', '-o', 'found.txt'], { cwd: folder })).code).toBe(1)
  expect(await run(['validate', '-o', 'found.txt'], { cwd: folder })).toMatchObject({
    code: 2,
    errors: 'tthc: found.txt: tệp đã có; thêm --force để ghi đè.\n',
  })
  expect(await run(['validate', '-o', 'catalog.yaml/x'], { cwd: folder })).toMatchObject({ code: 2, output: '' })
})
