import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyFixes } from '#edit/apply.ts'
import type { Fix } from '#model/diagnostic.ts'
import type { Route, Source } from '#model/place.ts'
import { patch } from '#print/patch.ts'
import { processorTime } from '../processor-time.ts'
import { slowly } from '../lane.ts'
import { folderOf } from '../build/folders.ts'

const lines = (count: number, end = '\n'): string =>
  Array.from({ length: count }, (_, index) => `k${index}: v # dòng ${index}`).join(end)
const source = (path: string, text: string): Source => ({ path, file: `catalog/${path}`, text })
const first = source(
  'procedures/commune/ho-tich/1.001193.yaml',
  `code: 1.001193  # mã\nname: Khai sinh\n${lines(9)}\nlinked: [1.001194, "2.000815"]\n`,
)
const crlf = source('procedures/crlf.yaml', `\uFEFFcode: 1.000001\r\n${lines(3, '\r\n')}`)
const spaced = source('procedures/hộ tịch/khai sinh.yaml', 'name: a\n')
const moving = source('procedures/b.yaml', 'code: 1.0\nname: b\n')
const sources = [first, crlf, spaced, moving]
const replace = (of: Source, at: Route, text: string): Fix => ({ kind: 'replace', safe: true, source: of, at, text })
const fixes: readonly Fix[] = [
  replace(first, ['code'], '"1.001193"'),
  replace(first, ['linked', 0], '"1.001194"'),
  replace(crlf, ['code'], '"1.000001"'),
  replace(crlf, ['k2'], 'w'),
  { kind: 'move', safe: true, source: spaced, to: 'procedures/commune/a.yaml' },
  replace(moving, ['code'], '"1.0"'),
  { kind: 'move', safe: true, source: moving, to: 'procedures/c.yaml' },
]
const { changed } = applyFixes(sources, fixes, { unsafe: false })

test('changes, moves and line ends as a unified diff', async () => {
  await expect(patch(changed, { terminal: true })).toMatchFileSnapshot('golden/fixes.diff.txt')
  await expect(patch(changed, { terminal: true, color: true })).toMatchFileSnapshot('golden/fixes.colour.txt')
})

test('git applies it, and finds every byte', () => {
  const folder = folderOf(Object.fromEntries(sources.map(({ file, text }) => [file, text])))
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch(changed) })
  for (const { file, text } of changed) expect(readFileSync(join(folder, file), 'utf8')).toBe(text)
})

test('nothing is changed, nothing printed', () => {
  expect(patch([])).toBe('')
})

test('a terminal does not obey what a stranger wrote', () => {
  const change = {
    source: { file: 'a\u001b[2J.yaml', text: 'a: 1\n' },
    file: 'a\u001b[2J.yaml',
    text: 'a: \u001b]0;x\u0007\r\n',
  }
  expect(patch([change], { terminal: true })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})

slowly('a file with nothing in common costs no minute', () => {
  const text = lines(20_000)
  const change = { source: { file: 'a.yaml', text: `${text}\n` }, file: 'a.yaml', text: text.replaceAll('v', 'w') }
  const spent = processorTime()
  const printed = patch([change])
  expect(spent()).toBeLessThan(5000)
  expect(printed.split('\n').slice(3, 6)).toEqual(['@@ -1,20000 +1,20000 @@', '-k0: v # dòng 0', '-k1: v # dòng 1'])
  expect(printed.endsWith('+k19999: w # dòng 19999\n\\ No newline at end of file\n')).toBe(true)
})
