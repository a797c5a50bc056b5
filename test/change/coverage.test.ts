import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '#change/kinds/index.ts'
import { mirrored, type Effect } from '#model/change.ts'
import { anyProcedure } from './arbitrary.ts'
import { fieldsOf, procedureSchema as root, type Schema } from './schema-fields.ts'

/** Fields that no kind of change answers for, and why. */
const waived: Record<string, string> = { provenance: 'says where a fact was read, not what the applicant meets' }

const isKey = (path: string): boolean =>
  path.endsWith('[].id') || /^legalBasis\[\]\.(document|article|clause|point)$/.test(path)

function uncovered(schema: Schema, covers: readonly string[]): string[] {
  const isCovered = (path: string): boolean =>
    covers.some(
      (cover) =>
        path === cover || (!cover.endsWith('[]') && (path.startsWith(`${cover}.`) || path.startsWith(`${cover}[`))),
    )
  return [...fieldsOf(schema)].filter((path) => waived[path] === undefined && !isKey(path) && !isCovered(path))
}

// A presence covers that a whole item comes or goes, not what changes inside one that stays.
const allCovers = Object.values(kinds).flatMap((kind) => kind.covers)

test('every field of a procedure has a kind of change that answers for it', () => {
  expect(uncovered(root, allCovers)).toEqual([])
})

test('the laws meet every field of a procedure', () => {
  const procedures = fc.sample(anyProcedure, { numRuns: 1_000, seed: 1 })
  const met = new Set(procedures.flatMap((procedure) => [...pathsOf(procedure)]))
  expect([...fieldsOf(root)].filter((path) => !met.has(path))).toEqual([])
})

/** Where a value says something, in the notation of `covers`. */
function* pathsOf(value: unknown, path = ''): Generator<string> {
  yield path
  if (Array.isArray(value)) for (const item of value) yield* pathsOf(item, `${path}[]`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* pathsOf(item, path === '' ? key : `${path}.${key}`)
}

test('the check bites: a new field without a kind is found', () => {
  const wider = { ...root, properties: { ...root.properties, colour: {} } }
  expect(uncovered(wider, allCovers)).toEqual(['colour'])
  expect(
    uncovered(
      root,
      allCovers.filter((cover) => cover !== 'dossier.documents[].name'),
    ),
  ).toEqual(['dossier.documents[].name'])
})

test('kinds mirror each other, or say why not', () => {
  for (const [name, { mirror }] of Object.entries(kinds)) {
    if (typeof mirror === 'string') expect(kinds[mirror].mirror, name).toBe(name)
    else expect(mirror.waiver).not.toBe('')
  }
})

test('every kind has a title, and a reason in both languages for each of its verdicts, that stands well behind "because"', () => {
  for (const [name, { title, verdicts }] of Object.entries(kinds)) {
    expect(verdicts.length, name).toBeGreaterThan(0)
    const clauses = verdicts.flatMap(({ reason }) => [reason.vi, reason.en])
    for (const clause of clauses) expect(clause, name).toMatch(/^[\p{Ll}\d].*[^.\s]$/u)
    expect(new Set(verdicts.map(({ effect, reason }) => `${effect} ${reason.en}`)).size, name).toBe(verdicts.length)
    for (const words of [title.vi, title.en]) expect(words, name).toMatch(/^\p{Lu}/u)
  }
})

test('a kind and its mirror can have opposite effects', () => {
  for (const [name, { mirror, verdicts }] of Object.entries(kinds)) {
    const effectsOf = (list: typeof verdicts, turn: (effect: Effect) => Effect): Effect[] =>
      [...new Set(list.map(({ effect }) => turn(effect)))].sort()
    if (typeof mirror === 'string')
      expect(effectsOf(kinds[mirror].verdicts, mirrored), name).toEqual(effectsOf(verdicts, (effect) => effect))
  }
})
