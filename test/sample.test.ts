import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { readFolder } from '#sources/folder.ts'
import { projectFolder, run } from './cli/run.ts'
import { slowly } from './lane.ts'

const folder = join(projectFolder, 'catalog')
const { catalog } = load(readFolder(folder, projectFolder))

test('every file names its schema for editors', () => {
  for (const file of readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yaml'))) {
    const reference =
      /^# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? ''
    expect(existsSync(join(folder, dirname(file), reference)) && reference !== '', file).toBe(true)
  }
})

test('procedures say where their facts were read, and that they are not verified', () => {
  for (const { value } of catalog.procedures) expect(value.provenance, value.code).toMatchObject({ verified: false })
})

test('proposals of all statuses, at least ten, with an abolition, a delegation and a merger', () => {
  const proposals = catalog.proposals.map(({ value }) => value)
  const kinds = new Set(
    proposals.flatMap(({ items }) => items.flatMap(({ changes }) => changes.map(({ kind }) => kind))),
  )
  expect(proposals.length).toBeGreaterThanOrEqual(10)
  expect(new Set(proposals.map(({ status }) => status))).toEqual(
    new Set(['draft', 'submitted', 'approved', 'implemented', 'rejected', 'withdrawn']),
  )
  for (const kind of ['abolished', 'level', 'merged', 'processing-time', 'document-removed'])
    expect(kinds).toContain(kind)
})

slowly('what no source states is illustrative, and every document says so', async () => {
  for (const { value } of catalog.proposals) expect(value.illustrative, value.id).toBe(true)
  const ids = catalog.proposals.map(({ value }) => value.id)
  for (const id of ids) expect((await run(['propose', id, '--format', 'markdown'])).output).toMatch(/\(minh họa\)\./)
})

test('the procedures that the district is about', () => {
  const codes = new Set(catalog.procedures.map(({ value }) => value.code))
  for (const code of [
    '1.001193',
    '2.000635',
    '1.004222',
    '1.001939',
    '2.000986',
    '2.001263',
    '1.000894',
    '2.000815',
    '1.001612',
    '2.002408',
  ])
    expect(codes).toContain(code)
})
