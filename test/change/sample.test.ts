import fc from 'fast-check'
import { expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { apply } from '#change/apply.ts'
import { compare } from '#change/compare.ts'
import { normalize } from '#change/normalize.ts'
import { expand } from '#proposal/expand.ts'
import { lookupIn } from '#proposal/lookup.ts'
import type { Procedure } from '#model/types.gen.ts'
import { readFolder } from '#sources/folder.ts'
import { projectFolder } from '../cli/run.ts'
import { runs } from '../lane.ts'
import { catalogOf } from '../build/values.ts'

const AS_OF = '2020-11-08'
const { catalog } = load(readFolder(`${projectFolder}/catalog`, projectFolder))
const procedures = catalog.procedures.map(({ value }) => value)

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A random edit somewhere inside a value: a text, a number, a list or a key changes. */
function edited(value: Json, choose: (count: number) => number): Json {
  if (Array.isArray(value)) {
    if (value.length === 0 || choose(3) === 0) return value.filter((_, index) => index !== choose(value.length))
    const at = choose(value.length)
    return value.map((item, index) => (index === at ? edited(item, choose) : item))
  }
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).filter((key) => !['id', 'code', 'document'].includes(key))
    const key = keys[choose(keys.length)]
    return key === undefined ? value : { ...value, [key]: edited(value[key]!, choose) }
  }
  return typeof value === 'number'
    ? value + 1 + choose(3)
    : typeof value === 'boolean'
      ? !value
      : `${String(value)} ${choose(9)}`
}

const anyEdits = fc.array(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 6 })

function afterEdits(edits: readonly (readonly number[])[]): Procedure[] {
  return edits.reduce<Procedure[]>((result, numbers) => {
    let next = 0
    const choose = (count: number): number => (count === 0 ? 0 : numbers[next++ % numbers.length]! % count)
    const at = choose(result.length)
    if (choose(12) === 0) return result.filter((_, index) => index !== at)
    return result.map((procedure, index) =>
      index === at ? (edited(procedure as unknown as Json, choose) as unknown as Procedure) : procedure,
    )
  }, procedures)
}

test('random edits of the sample: applying what a comparison found leads to the other side, and edits are found', () => {
  const before = catalogOf(procedures)
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const after = catalogOf(afterEdits(edits))
      const changes = compare(before, after, AS_OF)
      expect(normalize(apply(before, changes, AS_OF), AS_OF)).toEqual(normalize(after, AS_OF))
      const differs = JSON.stringify(normalize(before, AS_OF)) !== JSON.stringify(normalize(after, AS_OF))
      expect(changes.length > 0).toBe(differs)
    }),
    runs(30),
  )
})

test('what a live proposal of the sample means is what a comparison finds after it is applied', () => {
  const lookup = lookupIn(procedures)
  for (const { value: proposal } of catalog.proposals.filter(({ value }) =>
    ['draft', 'submitted', 'approved'].includes(value.status),
  )) {
    const meant = expand(proposal, lookup).map(({ change }) => change)
    const found = compare(catalog, apply(catalog, meant, AS_OF), AS_OF)
    const address = (change: (typeof found)[number]): string =>
      [change.procedure, change.kind, 'key' in change ? change.key : '', 'case' in change ? change.case : ''].join(' ')
    const expected = meant.map(address).sort()
    expect(
      found
        .map(address)
        .filter((text) => !text.includes(' validity '))
        .sort(),
      proposal.id,
    ).toEqual(expected)
  }
})
