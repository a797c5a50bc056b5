import type { Route } from '#model/place.ts'
import { seenThrough, solid, type Pair, type Range, type Tree } from './tree.ts'

interface Step {
  /** Where the key is seen; of an item where the item is. */
  readonly range: Range
  /** The pair as it is written; an item has none. */
  readonly pair?: Pair
  readonly value: Tree
}

/** The item or the pair that a step leads to. Inside an alias everything stands where the alias is used. */
function child(tree: Tree, step: string | number): Step | undefined {
  const seen = solid(tree)
  const item = seen.type === 'list' ? seen.items[Number(step)] : undefined
  if (item !== undefined) return { range: seenThrough(tree, item).range, value: seenThrough(tree, item) }
  const pair = seen.type === 'map' ? seen.pairs.find(({ name }) => name === String(step)) : undefined
  if (pair === undefined) return undefined
  const range = tree.type === 'alias' ? tree.range : pair.keyRange
  return { range, pair, value: seenThrough(tree, pair.value) }
}

/** Where the value at a route is seen, or its key. A route that leads nowhere gives the last place it reaches. */
export function rangeAt(root: Tree | undefined, route: Route, key: boolean): Range {
  let tree = root
  let range = root?.range ?? { start: 0, end: 0 }
  for (const [index, step] of route.entries()) {
    const found = tree === undefined ? undefined : child(tree, step)
    if (found === undefined) return range
    range = key && index === route.length - 1 ? found.range : found.value.range
    tree = found.value
  }
  return range
}

/** What stands at a route, or its key, where it is written; undefined for a route that leads nowhere. */
export function writtenAt(root: Tree, route: Route, key: boolean): Tree | undefined {
  let step: Step | undefined = { range: root.range, value: root }
  for (const part of route) step = step && child(step.value, part)
  return key ? step?.pair?.key : step && solid(step.value)
}
