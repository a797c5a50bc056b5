import { sources } from './merge.ts'
import { solid, type MapTree, type Solid, type Tree } from './tree.ts'

/** What aliases will say: values in the place of what some anchors name. */
export type Given = ReadonlyMap<Solid, unknown>

const NOTHING: Given = new Map()

/**
 * The plain data of a tree, aliases and `<<` followed. Only for a tree of `parse`, which refuses what would grow beyond measure.
 * Where an alias stands for something given, it says that.
 */
export function valueOf(tree: Tree, given: Given = NOTHING): unknown {
  const seen = solid(tree)
  if (tree.type === 'alias' && given.has(seen)) return given.get(seen)
  if (seen.type === 'list') return seen.items.map((item) => valueOf(item, given))
  // Object.fromEntries makes `__proto__` a key like any other.
  if (seen.type === 'map') return Object.fromEntries(seen.pairs.map(({ name, value }) => [name, valueOf(value, given)]))
  return seen.value
}

/** What a map takes over through `<<`, also under keys of which it has its own; of several the first one wins. */
export function inherited(map: MapTree, given: Given): Readonly<Record<string, unknown>> {
  const values = map.own
    .flatMap((pair) => (pair.merge === true ? sources(pair) : []))
    .map((tree) => valueOf(tree, given))
  return Object.fromEntries(values.reverse().flatMap((value) => (isObject(value) ? Object.entries(value) : [])))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
