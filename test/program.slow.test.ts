import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf } from './build/folders.ts'
import { projectFolder, run } from './cli/run.ts'

// The built program has its schemas compiled and its parts bundled; it must answer as its source does.
beforeAll(() => {
  const node = ['--conditions=tthc-source', '--import', './bench/typescript.js', 'tools/bundle.ts']
  execFileSync(process.execPath, node, { cwd: projectFolder })
}, 120_000)

const built = (args: readonly string[], cwd: string): { code: number | null; output: string; errors: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, 'bin/tthc.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TTHC_LANG: 'vi', NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  })
  return { code: status, output: stdout, errors: stderr }
}

const zoo = join(projectFolder, 'test/lint/fixtures/zoo')

describe('the built program answers as its source', () => {
  test.each([
    [['validate', '--format', 'json', '-C', zoo]],
    [['validate', '--format', 'json', '-C', join(projectFolder, 'catalog')]],
    [['list']],
    [['show', '1.004222']],
    [['diff', '+2019-thuong-tru', '--format', 'json']],
    [['report', '2019', '--format', 'markdown']],
    [['rules', '--format', 'json']],
    [['kinds', 'document-removed']],
    [['schema', 'procedure']],
    [['template', 'tags']],
    [['diff', '--help']],
    [['--help']],
    [['vaildate']],
    [['proposal']],
  ])('tthc %j', async (args) => {
    const expected = await run(args, { cwd: projectFolder })
    expect(built(args, projectFolder)).toEqual(expected)
  })

  test('a huge file: only its first error is looked for', async () => {
    const fees = Array.from({ length: 12_000 }, () => '  - { amount: x }').join('\n')
    const text = readFileSync(join(projectFolder, 'test/catalogs/dien-khanh-small/catalog.yaml'), 'utf8')
    const folder = folderOf({
      'catalog.yaml': text,
      'procedures/commune/ho-tich/1.000001.yaml': `code: "1.000001"\nfees:\n${fees}\n`,
    })
    expect(built(['validate'], folder)).toEqual(await run(['validate'], { cwd: folder }))
  })

  test('it brings the licences of what it is made of', () => {
    const text = readFileSync(join(projectFolder, 'dist/program/LICENCES.txt'), 'utf8')
    for (const name of ['commander', 'yaml', 'docx', 'chalk']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})
