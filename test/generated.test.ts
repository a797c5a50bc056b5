import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generated } from '../tools/generated.ts'

test.each(Object.entries(generated))('%s is up to date; `npm run regenerate` writes it', async (path, textOf) => {
  expect(readFileSync(path, 'utf8')).toBe(await textOf())
})

test('everything in docs, and every file that says so by its name, is generated', () => {
  const named = readdirSync('src', { recursive: true })
    .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.includes('.gen.'))
  const docs = readdirSync('docs').map((name) => `docs/${name}`)
  expect([...docs, ...named].sort()).toEqual(Object.keys(generated).sort())
})
