import { say } from '#model/localized.ts'
import { MOST_MERGED } from './limits.ts'
import { tooMuch } from './messages.ts'
import { tooMuchProblem, type Problem } from './problems.ts'
import { seenThrough, solid, type Pair, type Tree } from './tree.ts'

/** The pairs of a map: its own win, then those of the map that `<<` names first. Mistakes are added to the problems. */
export function merged(own: readonly Pair[], problems: Problem[]): readonly Pair[] {
  const merges = own.filter(({ merge }) => merge === true)
  if (merges.length === 0) return own
  const plain = own.filter(({ merge }) => merge !== true)
  // Once is enough to say so, and to stop copying.
  if (problems.at(-1)?.message === tooMuch) return plain
  const all = new Map(plain.map((pair) => [pair.name, pair]))
  for (const { keyRange, source } of merges.flatMap((pair) => sources(pair).map((source) => ({ ...pair, source })))) {
    const map = solid(source)
    if (map.type !== 'map') problems.push(noMap(keyRange.start))
    else for (const pair of map.pairs) if (!all.has(pair.name)) all.set(pair.name, placed(source, pair))
    if (all.size > plain.length + MOST_MERGED) return plain.slice(0, problems.push(tooMuchProblem(keyRange.start)))
  }
  return [...all.values()]
}

/** What a `<<` brings in, the first first: `<<: [*a, *b]` brings in both. */
export function sources({ value }: Pair): readonly Tree[] {
  const list = solid(value)
  return list.type === 'list' ? list.items.map((item) => seenThrough(value, item)) : [value]
}

const placed = (source: Tree, pair: Pair): Pair =>
  source.type === 'alias' ? { ...pair, keyRange: source.range, value: seenThrough(source, pair.value) } : pair

const noMap = (at: number): Problem => ({
  code: 'yaml-syntax',
  at,
  message: say('Sau “<<:” phải là một mục đã đặt tên bằng “&”.', '“<<:” must refer to a map anchored with “&”.'),
})
