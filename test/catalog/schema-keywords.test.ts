import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formats } from '#catalog/schema-formats.ts'
import { forms } from '#catalog/schema-forms.ts'
import { schemaMessages } from '#catalog/schema-messages.ts'

const folder = join(import.meta.dirname, '../../schemas')
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown)

// `oneOf` stands beside `discriminator`, which fails in its place; the others never fail themselves.
const SILENT = new Set([
  '$schema',
  '$id',
  '$ref',
  'title',
  'description',
  'examples',
  'definitions',
  'properties',
  'items',
  'oneOf',
])

/** Every keyword of a schema with its value; names of properties and definitions are none. */
function* keywords(schema: unknown): Generator<readonly [keyword: string, value: unknown]> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [keyword, value] of Object.entries(schema)) {
    yield [keyword, value]
    if (keyword === 'properties' || keyword === 'definitions')
      for (const part of Object.values(value as object)) yield* keywords(part)
    else
      for (const part of Array.isArray(value) ? value : [value]) if (keyword !== 'discriminator') yield* keywords(part)
  }
}

const all = schemas.flatMap((schema) => [...keywords(schema)])

test('every keyword that can fail has a message of its own', () => {
  const failing = new Set(all.map(([keyword]) => keyword).filter((keyword) => !SILENT.has(keyword)))
  expect([...failing].filter((keyword) => !schemaMessages.has(keyword))).toEqual([])
  expect(failing.size).toBeGreaterThan(10)
})

test('every pattern and format says in words what it wants', () => {
  const wanted = new Set(
    all.filter(([keyword]) => keyword === 'pattern' || keyword === 'format').map(([, value]) => String(value)),
  )
  expect([...wanted].filter((form) => !forms.has(form))).toEqual([])
  expect(
    [...forms.keys()].filter((form) => !wanted.has(form)),
    'words for nothing',
  ).toEqual([])
})

test('every format is checked', () => {
  const wanted = new Set(all.filter(([keyword]) => keyword === 'format').map(([, value]) => String(value)))
  expect(Object.keys(formats).sort()).toEqual([...wanted].sort())
})
