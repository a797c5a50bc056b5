import { describe, expect, test } from 'vitest'
import { aged, scaled } from '../../bench/mutation/catalog.ts'
import { faultOf, originalOf, seen, type Original } from '../../bench/mutation/examine.ts'
import { randomOf } from '../../bench/mutation/random.ts'
import { mutate } from '../../bench/mutation/run.ts'
import { casesApart, fieldEdits } from '../../bench/mutation/table.ts'
import { kindNames, kinds } from '#change/kinds/index.ts'
import type { ChangeKind } from '#model/change.ts'
import { grouped } from '#model/grouped.ts'
import type { Localized } from '#model/localized.ts'
import { readFolder } from '#sources/folder.ts'
import { projectFolder } from '../cli/run.ts'
import { fieldsOf, procedureSchema } from './schema-fields.ts'

const SEED = 20201108
const reading = readFolder(`${projectFolder}/catalog`, projectFolder)
const original = originalOf(reading, '2020-11-08')
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** Fields of which no edit makes exactly one change, and what is asked of them instead. */
const apart: Readonly<Record<string, string>> = {
  code: 'another code is another procedure, or a succession that is declared',
  provenance: 'says where a fact was read: nothing may be reported',
}
const isKey = (path: string): boolean =>
  path.endsWith('[].id') || /^legalBasis\[\]\.(document|article|clause|point)$/.test(path)

describe('the mutations meet every field', () => {
  const edited = new Set(fieldEdits.flatMap(({ fields }) => fields))
  const met = new Set([...fieldEdits, ...casesApart].flatMap(({ fields }) => fields))

  test('of procedure.schema.json, each by itself or as a case apart', () => {
    const fields = [...fieldsOf(procedureSchema)]
    const isEdited = (path: string): boolean => edited.has(path) || edited.has(`${path}[]`)
    expect(fields.filter((path) => !met.has(path) && !isEdited(path))).toEqual([])
    expect(fields.filter((path) => !isEdited(path) && !isKey(path))).toEqual(Object.keys(apart))
  })

  test('and each list, whose items come and go', () => {
    const lists = new Set([...fieldsOf(procedureSchema)].flatMap((path) => /^(.*\[\])\./.exec(path)?.[1] ?? []))
    expect([...lists].filter((path) => !edited.has(path))).toEqual([])
  })
})

describe('a real catalog', () => {
  test('each edit of one field is reported, alone, as its kind, with its effect', () => {
    const { count, ways, exceptions } = mutate(original, fieldEdits, SEED, numbers(2 * fieldEdits.length))
    expect(exceptions).toEqual([])
    expect(count).toBeGreaterThanOrEqual(150)
    expect(fieldEdits.length - ways.size).toBeLessThanOrEqual(3)
  })

  test('ids, citations, codes, whole procedures, and what means the same', () => {
    expect(mutate(original, casesApart, SEED, numbers(2 * casesApart.length)).exceptions).toEqual([])
  })

  test('that went through many edits before, so that every way is possible', () => {
    const older = originalOf(aged(reading, original.catalog.procedures, fieldEdits, 40, SEED), '2020-11-08')
    const { ways, exceptions } = mutate(older, fieldEdits, SEED, numbers(fieldEdits.length))
    expect(exceptions).toEqual([])
    expect(fieldEdits.map(({ name }) => name).filter((name) => !ways.has(name))).toEqual([])
    expect(mutate(older, casesApart, SEED, numbers(casesApart.length)).exceptions).toEqual([])
  })

  test('four times as many procedures', () => {
    const larger = originalOf(scaled(reading, 4), '2020-11-08')
    expect(larger.catalog.procedures).toHaveLength(4 * original.catalog.procedures.length)
    expect(mutate(larger, [...fieldEdits, ...casesApart], SEED + 1, numbers(60)).exceptions).toEqual([])
  })
})

const nothing: Localized = { vi: '', en: '' }

describe('the score bites', () => {
  test('a program that reports nothing, too much, or the wrong effect has exceptions', () => {
    const entry = original.catalog.procedures[0]!
    const trial = fieldEdits[0]!.alter(entry.value, randomOf(SEED, 0))!
    const reported = seen(original, entry, trial.becomes)
    expect(trial.faultIn(reported)).toBeUndefined()
    expect(trial.faultIn([])).toMatch(/^not found/)
    expect(trial.faultIn([...reported, ...reported])).toMatch(/^more than was done/)
    expect(trial.faultIn(reported.map((change) => ({ ...change, effect: 'burden' })))).toMatch(/^wrong/)
    expect(trial.faultIn(reported.map((change) => ({ ...change, procedure: '9.999999' })))).toMatch(
      /^reported of another procedure/,
    )
  })

  test('every kind: were it blind, or did it feel the other way, a mutation would show it', () => {
    const older = originalOf(aged(reading, original.catalog.procedures, fieldEdits, 40, SEED), '2020-11-08')
    const faults = faultsByKind(older)
    expect(kindNames.filter((name) => !faults.has(name))).toEqual(['merged'])
    const notShown = [...faults].flatMap(([name, trials]) => {
      const isShown = (other: object): boolean =>
        spoilt(name, other, () => trials.some((fault) => fault() !== undefined))
      expect(isShown({}), name).toBe(false)
      if (kinds[name].scope === 'procedure') expect(isShown({ compare: () => [] }), `${name} that is blind`).toBe(true)
      const wrong = (['burden', 'relief'] as const).map((effect) => ({ verdict: () => ({ effect, reason: nothing }) }))
      return wrong.some(isShown) ? [] : [name]
    })
    // What is only recorded has no effect to get wrong, and these edits of such fields only record.
    expect(notShown).toEqual(['requirement-basis'])
  })

  test('a mutation is made again by its seed and number', () => {
    const made = (): unknown => fieldEdits[3]!.alter(original.catalog.procedures[5]!.value, randomOf(SEED, 77))?.becomes
    expect(made()).toEqual(made())
  })
})

type Fault = () => string | undefined

/** For each kind of change what is wrong with how mutations are reported that only it reports; undefined where nothing is. */
function faultsByKind(catalog: Original): ReadonlyMap<ChangeKind, readonly Fault[]> {
  const all = [...fieldEdits, ...casesApart.filter(({ name }) => !name.startsWith('nothing to report'))]
  const found = numbers(3 * all.length).flatMap((number): readonly [ChangeKind, Fault][] => {
    const trials = catalog.catalog.procedures.slice(number % 50).flatMap((entry) => {
      const trial = all[number % all.length]!.alter(entry.value, randomOf(SEED, number))
      return trial === undefined ? [] : [{ entry, trial }]
    })
    return trials.slice(0, 4).flatMap(({ entry, trial }): [ChangeKind, Fault][] => {
      const reported = seen(catalog, entry, trial.becomes)
      return reported.length === 1 ? [[reported[0]!.kind as ChangeKind, () => faultOf(catalog, entry, trial)]] : []
    })
  })
  return new Map([...grouped(found, ([name]) => name)].map(([name, each]) => [name, each.map(([, fault]) => fault)]))
}

/** What happens while a kind of change works otherwise. */
function spoilt<T>(name: ChangeKind, other: object, act: () => T): T {
  const before = { ...kinds[name] }
  try {
    Object.assign(kinds[name], other)
    return act()
  } finally {
    Object.assign(kinds[name], before)
  }
}
