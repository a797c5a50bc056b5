import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fileKind } from '#model/catalog.ts'
import { projectFolder, run } from '../cli/run.ts'

type Hook = Readonly<Record<string, unknown>> & { readonly id: string; readonly entry: string; readonly files: string }

const read = (name: string): string => readFileSync(join(projectFolder, name), 'utf8')
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]

/** What pre-commit knows of a hook; it warns of any other key. */
const KEYS: Readonly<Record<string, string>> = {
  id: 'string',
  name: 'string',
  entry: 'string',
  language: 'string',
  description: 'string',
  files: 'string',
  exclude: 'string',
  language_version: 'string',
  minimum_pre_commit_version: 'string',
  types: 'object',
  types_or: 'object',
  exclude_types: 'object',
  additional_dependencies: 'object',
  args: 'object',
  stages: 'object',
  always_run: 'boolean',
  fail_fast: 'boolean',
  log_file: 'string',
  pass_filenames: 'boolean',
  require_serial: 'boolean',
  verbose: 'boolean',
}

test('ids are unique', () => {
  expect(hooks.length).toBeGreaterThan(0)
  expect(new Set(hooks.map(({ id }) => id)).size).toBe(hooks.length)
})

describe.each(hooks.map((hook) => [hook.id, hook] as const))('%s', (_, hook) => {
  test('has the keys that pre-commit requires, and only such as it knows', () => {
    for (const key of ['id', 'name', 'entry', 'language']) expect(hook[key], key).toMatch(/\S/)
    for (const [key, value] of Object.entries(hook)) expect([key, typeof value]).toEqual([key, KEYS[key]])
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false, require_serial: true })
  })

  test('runs a command that there is, with options that there are', async () => {
    const [program, command = '', ...words] = hook.entry.split(' ')
    expect((JSON.parse(read('package.json')) as { bin: object }).bin).toHaveProperty(program ?? '')
    const { output } = await run([command, '--help'])
    for (const word of words) expect(output).toMatch(new RegExp(`^  ${word}\\b`, 'm'))
  })

  // A Python expression; what stands in it means the same here.
  test.each([
    'catalog.yaml',
    'a/catalog.yml',
    'danh mục/documents.yaml',
    'assumptions.yaml',
    'procedures/commune/x/1.yaml',
    'a/b/proposals/2020/x.yml',
    'statistics/2020.yaml',
    'calendar/2020.yaml',
    'review-plans/2020.yaml',
    'a/accepted.yml',
  ])('is asked for %s', (path) => {
    expect(fileKind(path.replace(/^(a\/b|a|danh mục)\//, ''))).toBeDefined()
    expect(path).toMatch(new RegExp(hook.files))
  })

  test.each([
    'README.md',
    'other.yaml',
    'mycatalog.yaml',
    'procedures/readme.md',
    'procedures.yaml',
    '.github/workflows/x.yml',
    'catalog.yaml.orig',
  ])('is not asked for %s', (path) => {
    expect(path).not.toMatch(new RegExp(hook.files))
  })
})

test('an install from git builds the program, and a pack prints nothing but its name', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
  expect(scripts['prepare']).toBe('node bin/prepare.js')
  expect(read('.npmrc')).toMatch(/^foreground-scripts=false$/m)
})
