import { describe, expect, test } from 'vitest'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import { absences } from '#documents/outline/absence.ts'
import type { Catalog } from '#model/catalog.ts'
import { pairs } from '../change/pairs.ts'
import { fieldsOf, procedureSchema } from '../change/schema-fields.ts'
import { everyField, fieldPairs } from './field-pairs.ts'
import { readers, type Case } from './readers.ts'
import { catalogOf } from '../build/values.ts'

interface Named extends Case {
  readonly name: string
}
function named(name: string, base: Catalog, head: Catalog): Named {
  const comparison = comparisonOf(base, head, '2020-01-01')
  return { name, comparison, judged: judge(comparison) }
}
const cases: readonly Named[] = [
  ...pairs.map(({ kind, before, after }) => named(kind, before, after)),
  ...fieldPairs.map(({ field, before, after }) => named(field, catalogOf([before]), catalogOf([after]))),
]

describe.each(Object.entries(readers))('%s', (_, { sides, waived = {} }) => {
  test('every kind of change and every field can be seen, but for what is left out on purpose', () => {
    const blind = cases.filter((one) => new Set(sides(one)).size === 1)
    const covers = (waiver: string, { name }: Named): boolean => name === waiver || name.startsWith(`${waiver}.`)
    const waivers = Object.keys(waived)
    expect(blind.filter((one) => !waivers.some((waiver) => covers(waiver, one))).map(({ name }) => name)).toEqual([])
    expect(waivers.filter((waiver) => !blind.some((one) => covers(waiver, one)))).toEqual([])
  })
})

test('the procedure of the test says something at every field of the schema', () => {
  const said = fieldPairs.map(({ field }) => `${field}.`)
  const silent = [...fieldsOf(procedureSchema)].filter((field) => !said.some((one) => one.startsWith(`${field}.`)))
  expect(silent.filter((field) => !field.endsWith('[].id') && !said.includes(`${field}[].`))).toEqual([])
  expect(Object.keys(everyField).sort()).toEqual(Object.keys(procedureSchema.properties ?? {}).sort())
})

test('a proposal of what was found is the same text with the same changes tracked', () => {
  const [found, proposed] = [readers.redline!, readers['redline of a proposal']!]
  const others = cases.filter(
    (one) => JSON.stringify(found.sides(one).map(lines)) !== JSON.stringify(proposed.sides(one).map(lines)),
  )
  expect(others.map(({ name }) => name)).toEqual([])
})

/** The procedures in any order. A proposal that takes the last item away leaves a list that is none, where the files of a pair say no more. */
const lines = (text: string): readonly string[] =>
  text.replaceAll(absences.none.plain.vi, absences.unknown.plain.vi).split('\n').sort()
