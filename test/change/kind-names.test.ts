import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { slowly } from '../lane.ts'
import { kindReadings, programOf } from './kind-readings.ts'

/** Files outside src/change/kinds that may read the name of a kind, and why; three at most. */
const allowed: Readonly<Record<string, string>> = {}

const PLANTED = resolve('src/documents/planted.ts')
/** Lines that read a name are marked. */
const planted = `
import { kindNames, kinds } from '#change/kinds/index.ts'
import type { Change, ChangeKind } from '#model/change.ts'

const LIST: readonly string[] = ['abolished', 'merged']
const SET: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['renamed', 'level'])
const TABLE: Partial<Record<ChangeKind, number>> = { created: 1, 'document-added': 2 }
const ONE = 'split'

export function planted(change: Change, other: Change, asked: ReadonlySet<string>): readonly unknown[] {
  const { kind } = change
  switch (kind) { // ✗
    case 'created':
      return []
  }
  const held = [kind === other.kind, asked.has(kind), kinds[kind].title, kindNames.indexOf(kind), \`\${kind}!\`]
  const made: Change = { kind: 'abolished', procedure: change.procedure }
  return [
    held,
    made,
    change.kind === 'merged', // ✗
    'recoded' !== kind, // ✗
    kind === ONE, // ✗
    change.kind.split('-')[0], // ✗
    kind.startsWith('document'), // ✗
    /-added$/.test(change.kind), // ✗
    LIST.includes(kind), // ✗
    ['fee-added', 'fee-removed'].includes(change.kind), // ✗
    SET.has(change.kind), // ✗
    TABLE[change.kind], // ✗
    String(kind).endsWith('-removed'), // ✗
    String(kind).endsWith('.yaml'),
    other.procedure.startsWith('1.'),
  ]
}
`

const files = readdirSync('src', { recursive: true })
  .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && !name.startsWith('src/change/kinds/'))
const program = programOf(
  files.map((name) => resolve(name)),
  new Map([[PLANTED, planted]]),
)

slowly(
  'only the kinds know the names of kinds: all others ask for their facts',
  () => {
    const found = files
      .filter((name) => allowed[name] === undefined)
      .flatMap((name) => kindReadings(program, resolve(name)).map((line) => `${name}:${line}`))
    expect(found).toEqual([])
  },
  120_000,
)

test('three files at most are allowed to, and do', () => {
  expect(Object.keys(allowed).length).toBeLessThanOrEqual(3)
  for (const name of Object.keys(allowed)) expect(kindReadings(program, resolve(name)), name).not.toEqual([])
})

slowly(
  'the test bites: every way of reading a name is found where it is planted, and nothing else',
  () => {
    const marked = planted
      .split('\n')
      .flatMap((line, index) => (line.endsWith('// ✗') ? [`${index + 1}: ${line.trim()}`] : []))
    expect(kindReadings(program, PLANTED)).toEqual(marked)
  },
  120_000,
)
