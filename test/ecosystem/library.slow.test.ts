import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../cli/run.ts'
import { blocks } from '../readme.ts'

// A program elsewhere that has the package installed: what is built, what package.json exports, the declarations, the README.

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tthc-library-')))
const [built, app] = [join(folder, 'package'), join(folder, 'app')]
const compiler = join(projectFolder, 'node_modules/typescript/bin/tsc')
const node = (...args: readonly string[]): { readonly code: number | null; readonly output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: app, encoding: 'utf8' })
  return { code: status, output: stdout + stderr }
}
const dependencies = Object.keys(
  (JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { dependencies: object }).dependencies,
)

beforeAll(() => {
  mkdirSync(join(app, 'node_modules'), { recursive: true })
  mkdirSync(join(built, 'node_modules'), { recursive: true })
  for (const name of ['package.json', 'schemas'])
    cpSync(join(projectFolder, name), join(built, name), { recursive: true })
  const link = (from: string, to: string): void => {
    mkdirSync(join(to, '..'), { recursive: true })
    symlinkSync(from, to, 'junction')
  }
  // What is for development only is not installed with the package.
  for (const name of dependencies) link(join(projectFolder, 'node_modules', name), join(built, 'node_modules', name))
  link(built, join(app, 'node_modules/tthc'))
  link(join(projectFolder, 'catalog'), join(app, 'catalog'))
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }\n')
  const outcome = node(compiler, '-p', join(projectFolder, 'tsconfig.build.json'), '--outDir', join(built, 'dist'))
  expect(outcome).toEqual({ code: 0, output: '' })
}, 300_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the example of the README runs and prints what it says', () => {
  const text = readFileSync(join(projectFolder, 'README.md'), 'utf8')
  const [example = ''] = blocks(text, 'js')
  expect(example).toContain("from 'tthc'")
  writeFileSync(join(app, 'example.js'), example)
  expect(node('example.js')).toEqual({ code: 0, output: blocks(text, 'text').at(-1) })
})

const USE = `
import { apply, check, compare, evaluate, isFailure, load } from 'tthc'
import type { Applied, CalendarDate, Catalog, Evaluation, JudgedChange, Loaded, Located, Proposal, Entry } from 'tthc'

const loaded: Loaded = load('catalog')
const catalog: Catalog = loaded.catalog
const asOf: CalendarDate = catalog.profile?.value.asOf ?? '2020-11-08'
const found: readonly Located[] = check(loaded, asOf).found
const proposals: readonly Entry<Proposal>[] = catalog.proposals.filter(({ value }) => value.status === 'approved')
const evaluations: readonly Evaluation[] = evaluate(catalog, proposals.map(({ value }) => value), 'waiting-time')
const saved: string | undefined = evaluations[0]?.cost?.rate?.toFixed(2)
const applied: Applied = apply(catalog, proposals, asOf)
const changes: readonly JudgedChange[] = compare(catalog, applied.catalog, asOf).differences.procedures.flatMap((each) => each.changes)
export const effects = changes.map(({ effect }) => (effect === 'relief' ? 1 : 0))
export { found, isFailure, saved }
// @ts-expect-error: a day is asked for
compare(catalog, catalog)
// @ts-expect-error: there is no such method
evaluate(catalog, [], 'guess')
`

test('its declarations are complete: a strict program compiles with what is installed, every file checked', () => {
  writeFileSync(join(app, 'use.ts'), USE)
  const compilerOptions = {
    ...{ noEmit: true, module: 'nodenext', target: 'es2022', lib: ['es2023'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
  }
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
  expect(node(compiler, '-p', '.')).toEqual({ code: 0, output: '' })
}, 120_000)

test('nothing else of it can be imported', () => {
  expect(node('--input-type=module', '--eval', "await import('tthc/dist/cli/main.js')").output).toContain(
    'ERR_PACKAGE_PATH_NOT_EXPORTED',
  )
})
