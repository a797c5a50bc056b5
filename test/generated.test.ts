import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './cli/run.ts'

test('the types are those of the schemas; run `npm run types` after changing one', async () => {
  const { generatedTypes } = (await import('../schemas/generate.js' as string)) as {
    generatedTypes: () => Promise<string>
  }
  expect(readFileSync('src/model/types.gen.ts', 'utf8')).toBe(await generatedTypes())
})

test('the script of the page is that of its sources; run `npm run script` after changing one', async () => {
  const { generatedScript } = (await import('../src/page/browser/generate.js' as string)) as {
    generatedScript: () => Promise<string>
  }
  expect(readFileSync('src/page/script.gen.ts', 'utf8')).toBe(await generatedScript())
})

test.each([
  ['en', 'docs/changes.md'],
  ['vi', 'docs/changes.vi.md'],
])('the reference of kinds of change in %s is that of the kinds', async (language, file) => {
  const { output } = await run(['kinds', '--format', 'markdown', '--lang', language])
  expect(readFileSync(file, 'utf8')).toBe(output)
})

test.each([
  ['en', 'docs/rules.md'],
  ['vi', 'docs/rules.vi.md'],
])('the reference of rules in %s is that of the rules', async (language, file) => {
  const { output } = await run(['rules', '--format', 'markdown', '--lang', language])
  expect(readFileSync(file, 'utf8')).toBe(output)
})

test.each([
  ['en', 'docs/tags.md'],
  ['vi', 'docs/tags.vi.md'],
])('the reference of tags in %s is that of the tags', async (language, file) => {
  const { output } = await run(['template', 'tags', '--format', 'markdown', '--lang', language])
  expect(readFileSync(file, 'utf8')).toBe(output)
})
