import type { Procedure } from '#model/types.gen.ts'
import type { ExpectedEffect, Mutator, ExpectedChange } from './mutator.ts'
import type { Random } from './random.ts'
import { learned } from './unknown.ts'
import { valueAt, withValue } from './route.ts'

/** How items of a list come and go, and what has to be reported of it. */
export interface ListRule<T> {
  /** Of the list, as `dossier.documents[]`. */
  readonly path: string
  readonly added: string
  readonly removed: string
  /** A new item under a key that no other item has. */
  readonly item: (random: Random, key: string) => T
  readonly address: (item: T) => Pick<ExpectedChange, 'key' | 'case'>
  readonly gain: ExpectedEffect | ((item: T, procedure: Procedure) => ExpectedEffect)
  readonly loss: ExpectedEffect | ((item: T, procedure: Procedure) => ExpectedEffect)
}

/** Two mutators: an item more, an item less. */
export function listMutators<T>(rule: ListRule<T>): readonly Mutator[] {
  const route = rule.path.replace('[]', '').split('.')
  const itemsOf = (procedure: Procedure): readonly T[] => (valueAt(procedure, route) ?? []) as readonly T[]
  const effectOf = (effect: ListRule<T>['gain'], item: T, procedure: Procedure): ExpectedEffect =>
    typeof effect === 'function' ? effect(item, procedure) : effect
  // Whoever says the general time says that no case has another, unless one is named.
  const isSaid = (procedure: Procedure): boolean =>
    valueAt(procedure, route) !== undefined ||
    (rule.path === 'processingTime.cases[]' &&
      (procedure.processingTime?.committed ?? procedure.processingTime?.statutory) !== undefined)
  const known = (before: Procedure, after: Procedure, effect: ExpectedEffect): ExpectedEffect =>
    learned(isSaid(before), isSaid(after), effect)
  return [
    {
      name: `${rule.path} added`,
      fields: [rule.path],
      mutate(procedure, random) {
        const [items, item] = [itemsOf(procedure), rule.item(random, `moi-${random.below(1e6)}`)]
        const at = random.below(items.length + 1)
        const after = withValue(procedure, route, [...items.slice(0, at), item, ...items.slice(at)])
        const expected = [
          {
            kind: rule.added,
            ...rule.address(item),
            effect: known(procedure, after, effectOf(rule.gain, item, procedure)),
          },
        ]
        return { after, expected, description: `${rule.path} gets ${JSON.stringify(item)}` }
      },
    },
    {
      name: `${rule.path} removed`,
      fields: [rule.path],
      mutate(procedure, random) {
        const items = itemsOf(procedure)
        if (items.length === 0) return undefined
        const item = random.one(items)
        const rest = items.filter((other) => other !== item)
        const after = withValue(procedure, route, rest.length === 0 && random.once(2) ? undefined : rest)
        const expected = [
          {
            kind: rule.removed,
            ...rule.address(item),
            effect: known(procedure, after, effectOf(rule.loss, item, procedure)),
          },
        ]
        return { after, expected, description: `${rule.path} loses ${JSON.stringify(item)}` }
      },
    },
  ]
}
