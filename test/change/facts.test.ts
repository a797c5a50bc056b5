import { describe as group, expect, test } from 'vitest'
import { apply, underFormerKeys } from '#change/apply.ts'
import { compare } from '#change/compare.ts'
import {
  addressees,
  codesOf,
  concernedBy,
  continuations,
  directionOf,
  fromOf,
  isLawGiven,
  newCodes,
  referencesOf,
  startingCodes,
  thingOf,
  toOf,
} from '#change/facts.ts'
import type { ProcedureKind } from '#change/kind.ts'
import { kindOf, kinds } from '#change/kinds/index.ts'
import { inForce } from '#change/normalize.ts'
import * as parts from '#change/parts.ts'
import { referencesIn } from '#change/references.ts'
import type { Thing } from '#change/thing.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import type { Code, Procedure } from '#model/types.gen.ts'
import { pairs } from './pairs.ts'
import { catalogOf } from '../build/values.ts'

const AS_OF = '2020-01-01'
const sorted = (items: Iterable<string>): readonly string[] => [...new Set(items)].sort()
const proceduresOf = (catalog: Catalog): ReadonlyMap<Code, Procedure> =>
  new Map(inForce(catalog, AS_OF).map(({ value }) => [value.code, value]))
const without = (codes: Iterable<Code>, others: ReadonlyMap<Code, unknown>): readonly Code[] =>
  sorted([...codes].filter((code) => !others.has(code)))

const cases = pairs.map((pair) => {
  const [change] = compare(pair.before, pair.after, AS_OF)
  const [back] = compare(pair.after, pair.before, AS_OF)
  return {
    kind: pair.kind,
    change: change!,
    back: back!,
    before: proceduresOf(pair.before),
    after: proceduresOf(pair.after),
  }
})

function holds(change: Change, before: ReadonlyMap<Code, Procedure>, after: ReadonlyMap<Code, Procedure>): void {
  const { ends, makes, keeps } = concernedBy(change)
  expect(sorted(ends)).toEqual(without(before.keys(), after))
  expect(sorted(makes)).toEqual(without(after.keys(), before))
  expect(without(keeps, before)).toEqual([])
  expect(without(keeps, after)).toEqual([])
  expect(sorted(codesOf(change))).toEqual(sorted([change.procedure, ...ends, ...makes, ...keeps]))
}

group('what a change ends is gone, what it makes is there, what it keeps is on both sides', () => {
  for (const { kind, change, before, after } of cases) {
    test(kind, () => holds(change, before, after))
  }
})

const plain = (code: Code): Procedure => ({ code, name: code, levels: ['commune'], field: 'f', authority: 'a' })
const written: Readonly<Record<string, Change>> = {
  'a merger into one of its members': { kind: 'merged', procedure: 'A', from: ['A', 'B'], to: 'A' },
  'a merger into one of its members, with other content': {
    kind: 'merged',
    procedure: 'A',
    from: ['A', 'B'],
    to: 'A',
    target: plain('A'),
  },
  'a merger into a third one': { kind: 'merged', procedure: 'C', from: ['A', 'B'], to: 'C' },
  'a merger into a new one': { kind: 'merged', procedure: 'D', from: ['A', 'B'], to: 'D', target: plain('D') },
  'a split that ends the procedure': {
    kind: 'split',
    procedure: 'A',
    from: 'A',
    to: ['D', 'E'],
    targets: [plain('D'), plain('E')],
  },
  'a split off': { kind: 'split', procedure: 'A', from: 'A', to: ['A', 'D'], targets: [plain('D')] },
  'an abolition with an heir': { kind: 'abolished', procedure: 'A', replacedBy: ['B'] },
  'a new code that nobody knows yet': { kind: 'recoded', procedure: 'A' },
}

group('so it is when a change is made that no comparison finds', () => {
  for (const [name, change] of Object.entries(written)) {
    test(name, () => {
      const before = catalogOf(['A', 'B', 'C'].map(plain))
      const after = apply(before, [change], AS_OF)
      holds(change, proceduresOf(before), proceduresOf(after))
    })
  }
})

group('the same change backwards has the same facts backwards', () => {
  for (const { kind, change, back } of cases) {
    test(kind, () => {
      const [there, again] = [concernedBy(change), concernedBy(back)]
      expect(back.kind).toBe(kindOf(change).mirror)
      expect(sorted(again.ends)).toEqual(sorted(there.makes))
      expect(sorted(again.makes)).toEqual(sorted(there.ends))
      expect(continuations(back).map(([a, b]) => `${b} ${a}`)).toEqual(
        continuations(change).map((pair) => pair.join(' ')),
      )
      expect(isLawGiven(back)).toBe(isLawGiven(change))
      expect(kindOf(back).formPart).toBe(kindOf(change).formPart)
      expect(directionOf(back)).toBe({ adds: 'removes', removes: 'adds', amends: 'amends' }[directionOf(change)])
      expect(placeAndList(back)).toEqual(placeAndList(change))
    })
  }
})

const placeAndList = (change: Change): readonly unknown[] => {
  const kind = kindOf(change)
  return [thingOf(change).list, kind.scope === 'procedure' ? kind.place(change) : undefined]
}

const itemLists = Object.values(parts).filter(
  (value): value is typeof value & parts.Parts<never> => typeof value === 'object' && 'at' in value,
)

/** Whether a procedure has the thing; a field of its own is always the same thing, whatever it says. */
function has(procedure: Procedure, { list, key = '' }: Thing): boolean {
  const items = itemLists.find(({ name }) => name === list) as parts.Parts<unknown> | undefined
  if (items !== undefined && key !== '') return parts.findPart(items, procedure, key) !== undefined
  if (list === 'channels') return procedure.channels?.some((channel) => channel === key) === true
  return list === 'compliance' ? Object.hasOwn(procedure.compliance ?? {}, key) : true
}

const inside = cases.filter(({ kind }) => kinds[kind].scope === 'procedure')

group('what a change adds was not there before, what it removes is not there after', () => {
  for (const { kind, change, before, after } of inside) {
    test(kind, () => {
      const [procedureBefore, procedureAfter] = [before, after].map((side) => side.get(change.procedure)!) as [
        Procedure,
        Procedure,
      ]
      const there = [
        has(procedureBefore, thingOf(change)),
        has(underFormerKeys(procedureAfter, [change]), thingOf(change)),
      ]
      expect(there).toEqual({ adds: [false, true], removes: [true, false], amends: [true, true] }[directionOf(change)])
      if (directionOf(change) === 'adds') expect(fromOf(change)).toBeUndefined()
      if (directionOf(change) === 'removes') expect(toOf(change)).toBeUndefined()
    })
  }
})

group('the place of a change is where its route leads', () => {
  for (const { kind, change, before, after } of inside) {
    test(kind, () => {
      const { place, route } = kindOf(change) as ProcedureKind
      const side = (directionOf(change) === 'removes' ? before : after).get(change.procedure)!
      const path = route(side, change).reduce<string>(
        (at, step) => (typeof step === 'number' ? `${at}[]` : at === '' ? step : `${at}.${step}`),
        '',
      )
      // A value of several fields stands where its item does; its route leads to the first of them.
      expect(`${path}.`.startsWith(`${place(change)}.`)).toBe(true)
    })
  }
})

test('a change is meant under the code under which it is found', () => {
  for (const { change } of cases) expect(addressees(change, [change.procedure])).toEqual([change.procedure])
  const named = cases.flatMap(({ kind, change }) => (addressees(change, ['9.999999'])[0] === '9.999999' ? [] : [kind]))
  expect(named).toEqual(['created', 'merged', 'split'])
})

test('a procedure moves to another code only where it stays the same procedure', () => {
  const moved = cases.flatMap(({ kind, change }) => (newCodes([change]).size > 0 ? [kind] : []))
  expect(moved).toEqual(['recoded'])
})

test('a change is counted by the procedures that were there, or by the one that it makes', () => {
  for (const { change, before, after } of cases) {
    const starting = startingCodes(change)
    expect(starting.length).toBeGreaterThan(0)
    expect([[], starting]).toContainEqual(without(starting, before))
    expect(before.has(starting[0]!) || after.has(starting[0]!)).toBe(true)
  }
})

group('whatever a procedure newly refers to, the change refers to', () => {
  const outside = (side: ReadonlyMap<Code, Procedure>): readonly string[] =>
    [...side.values()].flatMap((procedure) =>
      [...referencesIn(procedure)].flatMap(({ to, id }) => (to === 'procedure' ? [] : [`${to} ${id}`])),
    )
  for (const { kind, change, before, after } of cases) {
    test(kind, () => {
      const [known, listed] = [new Set(outside(before)), [...referencesOf(change)].map(({ to, id }) => `${to} ${id}`)]
      expect(listed).toEqual(expect.arrayContaining(outside(after).filter((each) => !known.has(each))))
      for (const { id, at } of referencesOf(change))
        expect(at.reduce<unknown>((value, step) => (value as never)[step], change)).toBe(id)
    })
  }
})
