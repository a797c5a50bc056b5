import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { json, run } from './run.ts'
import { git } from '../build/git.ts'
import { type Files, folderOf, writeFiles } from '../build/folders.ts'

const PROFILE = `locality: xã Diên Khánh
issuingBody: Ủy ban nhân dân xã Diên Khánh
asOf: 2026-07-01
fields: [{ id: ho-tich, name: Hộ tịch }]
agencies: [{ id: ubnd-xa, name: Ủy ban nhân dân xã, level: commune }]
`
const procedure = (code: string): string =>
  `code: "${code}"\nname: Đăng ký số ${code}\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\n`

const catalogWith = (files: Files): string => folderOf({ 'catalog.yaml': PROFILE, ...files })

interface Found {
  readonly diagnostics: readonly { code: string; file: string; severity: string; fixable: boolean }[]
}

test('each file that is not read is named once, and --fix moves those that say what they are', async () => {
  const cwd = catalogWith({
    'procedures/commune/ho-tich/1.000001.yaml': procedure('1.000001'),
    'procedures/commune/ho-tich/1.000002.yaml.txt': procedure('1.000002'),
    'procedure/1.000003.yaml': procedure('1.000003'),
    'du-thao/a/b.yml': procedure('1.000004'),
    '1.000001.yaml': procedure('1.000001'),
    'ghi-chu.yaml': 'note: chưa xong\n',
    '.github/workflows/x.yml': 'on: push\n',
    'node_modules/x/y.yaml': procedure('1.000005'),
    'khac/catalog.yaml': PROFILE,
    'khac/procedures/commune/ho-tich/1.000006.yaml': procedure('1.000006'),
  })
  const { diagnostics } = json<Found>(await run(['validate', '--format', 'json'], { cwd }))
  expect(
    diagnostics
      .filter(({ code }) => code === 'file-not-read')
      .map(({ file, severity }) => `${severity} ${file}`)
      .sort(),
  ).toEqual([
    'info ghi-chu.yaml',
    'warning 1.000001.yaml',
    'warning du-thao/a/b.yml',
    'warning procedure/1.000003.yaml',
    'warning procedures/commune/ho-tich/1.000002.yaml.txt',
  ])
  const fixed = await run(['validate', '--fix', '--lang', 'en'], { cwd })
  expect(fixed.code).toBe(0)
  for (const code of ['1.000002', '1.000003', '1.000004'])
    expect(existsSync(join(cwd, `procedures/commune/ho-tich/${code}.yaml`))).toBe(true)
  expect(existsSync(join(cwd, 'procedure/1.000003.yaml'))).toBe(false)
  const after = json<Found>(await run(['validate', '--format', 'json'], { cwd }))
  expect(after.diagnostics.filter(({ code }) => code === 'file-not-read').map(({ file }) => file)).toEqual([
    '1.000001.yaml',
    'ghi-chu.yaml',
  ])
})

test('where nothing else is there, the file that is not read is named; moved, it is no finding any more', async () => {
  const cwd = catalogWith({ 'procedure/1.000003.yaml': procedure('1.000003'), 'ghi-chu.yaml': 'note: chưa xong\n' })
  for (const command of [['validate'], ['list']]) {
    const empty = await run(command, { cwd })
    expect([empty.code, empty.errors]).toEqual([
      3,
      expect.stringContaining('Không được đọc: procedure/1.000003.yaml, ghi-chu.yaml.'),
    ])
  }
  const fixed = await run(['validate', '--fix', '--format', 'concise'], { cwd })
  expect([fixed.code, fixed.output.match(/file-not-read/g)?.length]).toEqual([0, 1])
  expect(fixed.output).toContain('ghi-chu.yaml')
})

test('staged: those that the next commit brings, and no others', async () => {
  const cwd = catalogWith({
    'procedures/commune/ho-tich/1.000001.yaml': procedure('1.000001'),
    'procedure/1.000002.yaml': procedure('1.000002'),
  })
  git(cwd, 'init', '-q')
  git(cwd, 'add', '-A')
  const stray = async (): Promise<readonly string[]> =>
    json<Found>(await run(['validate', '--staged', '--format', 'json'], { cwd }))
      .diagnostics.filter(({ code }) => code === 'file-not-read')
      .map(({ file }) => file)
  expect(await stray()).toEqual(['procedure/1.000002.yaml'])
  git(cwd, 'commit', '-qm', 'một')
  expect(await stray()).toEqual([])
  writeFiles(cwd, { 'du-thao/a.yaml': procedure('1.000003'), '.github/x.yml': 'on: push\n', 'nháp.yaml': 'a: 1\n' })
  git(cwd, 'add', 'du-thao', '.github')
  expect(await stray()).toEqual(['du-thao/a.yaml'])
})
