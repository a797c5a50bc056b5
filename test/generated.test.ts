import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the types are those of the schemas; run `npm run types` after changing one', async () => {
  const { generatedTypes } = await import('../schemas/generate.js' as string) as { generatedTypes: () => Promise<string> }
  expect(readFileSync('src/model/types.gen.ts', 'utf8')).toBe(await generatedTypes())
})
