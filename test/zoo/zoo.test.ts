import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { readFolder } from '#sources/folder.ts'

// One mistake to a file: those of YAML, of spelling and of sense that officials, exports and strangers make. Codes and names of the
// procedures are those of the National Public Service Portal (2026); their papers, times and fees are made up.
const catalog = join(import.meta.dirname, 'catalog')

const MARK = /# ✗ ([a-z0-9 -]+)\r?$/
const sources = readFolder(catalog, import.meta.dirname).sources
const marks = sources.flatMap(({ file, text }) =>
  text.split('\n').flatMap((line, index) =>
    (MARK.exec(line)?.[1] ?? '')
      .split(' ')
      .filter((rule) => rule !== '')
      .map((rule) => `${file}:${index + 1} ${rule}`),
  ),
)

const found = async (): Promise<readonly string[]> => {
  const { code, output } = await run(['validate', '-C', 'catalog', '--format', 'concise', '--lang', 'vi'], {
    cwd: import.meta.dirname,
  })
  expect(code).toBe(1)
  return output.trimEnd().split('\n')
}

test('the zoo has its two thousand lines, and every trap its place', () => {
  expect(sources.reduce((lines, { text }) => lines + text.split('\n').length, 0)).toBeGreaterThan(2_000)
  expect(marks.length).toBeGreaterThan(80)
})

test('exactly what the files mark is found', async () => {
  const places = (await found()).map((line) => line.replace(/^(\S+?:\d+):\d+(?:-\d+)?: \S+ (\S+) .*$/su, '$1 $2'))
  expect([...places].sort()).toEqual([...marks].sort())
})

test('each finding says what and what to do, as it was once read', async () => {
  expect(`${(await found()).join('\n')}\n`).toEqual(readFileSync(join(import.meta.dirname, 'expected.txt'), 'utf8'))
})
