import { say } from '#model/localized.ts'
import type { Problem } from './problem.ts'
import { followed, seenThrough, type Pair, type Range, type Tree } from './tree.ts'
import { tooMuch } from './yaml-messages.ts'
import { tooMuchProblem } from './yaml-problems.ts'

/** A `<<` and what it brings in. */
export interface Merge {
  readonly range: Range
  readonly tree: Tree
}

// Each `<<` may copy all keys of a map, so a short file could ask for billions; no schema knows as many keys.
const MOST_PAIRS = 100

/** The pairs of a map with `<<`: its own keys win, then those of the map named first. Mistakes are added to the problems. */
export function merged(own: ReadonlyMap<string, Pair>, merges: readonly Merge[], problems: Problem[]): readonly Pair[] {
  // Once is enough to say so, and to stop copying.
  if (problems.at(-1)?.message === tooMuch) return [...own.values()]
  const all = new Map(own)
  for (const { range, tree } of merges.flatMap(maps)) {
    const map = followed(tree)
    if (map.type !== 'map') problems.push(noMap(range.start))
    else for (const pair of map.pairs) if (!all.has(pair.key)) all.set(pair.key, placed(tree, pair))
    if (all.size > own.size + MOST_PAIRS) return [...own.values()].slice(0, problems.push(tooMuchProblem(range.start)))
  }
  return [...all.values()]
}

/** `<<: [*a, *b]` brings in both. */
const maps = ({ range, tree }: Merge): readonly Merge[] => {
  const list = followed(tree)
  return list.type === 'list' ? list.items.map((item) => ({ range, tree: seenThrough(tree, item) })) : [{ range, tree }]
}

function placed(tree: Tree, pair: Pair): Pair {
  return tree.type === 'alias' ? { key: pair.key, keyRange: tree.range, value: seenThrough(tree, pair.value) } : pair
}

const noMap = (at: number): Problem => ({
  code: 'yaml-syntax',
  at,
  message: say(
    'Sau “<<:” phải là một mục đã đặt tên bằng “&”.',
    'Behind “<<:” must stand a map that was named with “&”.',
  ),
})
