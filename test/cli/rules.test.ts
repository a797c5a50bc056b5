import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { json, run } from './run.ts'

interface Words {
  readonly vi: string
  readonly en: string
}
interface Listed {
  readonly id: string
  readonly severity: string
  readonly title: Words
  readonly why: Words
  readonly example: { readonly bad: string; readonly good: string }
  readonly fixable: boolean
}
const listed = async (): Promise<readonly Listed[]> =>
  json<{ rules: readonly Listed[] }>(await run(['rules', '--format', 'json'])).rules

test('the list holds every rule once, at least forty-five, and explains each in both languages with an example', async () => {
  const rules = await listed()
  const ids = rules.map(({ id }) => id)
  expect(rules.length).toBeGreaterThanOrEqual(45)
  expect(new Set(ids).size).toBe(ids.length)
  for (const file of readdirSync('src/lint/rules').filter((name) => name !== 'index.ts'))
    expect(ids).toContain(file.replace('.ts', ''))
  for (const { id, title, why, example } of rules) {
    for (const words of [title, why])
      expect(words.vi.trim() !== '' && words.en.trim() !== '' && words.vi !== words.en, id).toBe(true)
    expect(example.bad.trim() !== '' && example.good.trim() !== '' && example.bad !== example.good, id).toBe(true)
  }
})

test('each rule of the list can be asked for by name', async () => {
  for (const { id, title } of await listed())
    expect((await run(['rules', id, '--lang', 'vi'])).output, id).toContain(title.vi)
})
