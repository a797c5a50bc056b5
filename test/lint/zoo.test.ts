import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { fixtureFiles, marksOf } from './fixtures.ts'

// One mistake to a file: those of YAML, of spelling and of sense that officials, exports and strangers make. Codes and names of the
// procedures are those of the National Public Service Portal (2026); their papers, times and fees are made up.
const cwd = join(import.meta.dirname, 'fixtures')
const sources = fixtureFiles('zoo')

// The whole command: also what it says of comments that ignore a finding, and of the levels in the profile.
const found = async (): Promise<readonly string[]> => {
  const { code, output } = await run(['validate', '-C', 'zoo', '--format', 'concise', '--lang', 'vi'], { cwd })
  expect(code).toBe(1)
  return output.trimEnd().split('\n')
}

test('the zoo has its two thousand lines, and every trap its place', () => {
  expect(sources.reduce((lines, { text }) => lines + text.split('\n').length, 0)).toBeGreaterThan(2_000)
  expect(marksOf(sources).length).toBeGreaterThan(80)
})

test('exactly what the files mark is found', async () => {
  const places = (await found()).map((line) => line.replace(/^zoo\/(\S+?:\d+):\d+(?:-\d+)?: \S+ (\S+) .*$/su, '$1 $2'))
  expect([...places].sort()).toEqual(marksOf(sources))
})

test('each finding says what and what to do, as it was once read', async () => {
  expect(`${(await found()).join('\n')}\n`).toEqual(readFileSync(join(cwd, 'zoo.txt'), 'utf8'))
})
