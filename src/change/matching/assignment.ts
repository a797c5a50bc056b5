/** An old thing and a young one that may be the same. */
export type Edge<A, B> = readonly [old: A, young: B]

// A word or a key that many have says little, and all pairs of those that have it would be the square of them.
const MOST_PAIRS = 900

/** The edges at both ends of which no other edge stands: one to one, whatever order the things come in. */
export function unrivalled<A, B>(edges: readonly Edge<A, B>[]): readonly Edge<A, B>[] {
  const [olds, youngs] = [countBy(edges.map(([old]) => old)), countBy(edges.map(([, young]) => young))]
  return edges.filter(([old, young]) => olds.get(old) === 1 && youngs.get(young) === 1)
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** All edges between things of the same key; a thing without a key has none, nor have those of a key that far too many share. */
export function joined<T>(
  olds: readonly T[],
  youngs: readonly T[],
  key: (item: T) => string | undefined,
): readonly Edge<T, T>[] {
  const keys = (item: T): readonly string[] => [key(item)].filter((own) => own !== undefined)
  const byKey = groups(youngs, keys)
  return [...groups(olds, keys)].flatMap(([own, mine]) => {
    const others = byKey.get(own) ?? []
    return mine.length * others.length > MOST_PAIRS
      ? []
      : mine.flatMap((old) => others.map((young): Edge<T, T> => [old, young]))
  })
}

/** Edges between things that share a word which few have: the only ones worth scoring. */
export function sharing<A, B>(
  olds: readonly A[],
  youngs: readonly B[],
  words: (item: A | B) => readonly string[],
): readonly Edge<A, B>[] {
  const [old, young] = [
    groups(olds, (item) => [...new Set(words(item))]),
    groups(youngs, (item) => [...new Set(words(item))]),
  ]
  const met = new Map<A, Set<B>>()
  for (const [word, mine] of old) {
    const others = young.get(word) ?? []
    if (mine.length * others.length > MOST_PAIRS) continue
    for (const item of mine) met.set(item, new Set([...(met.get(item) ?? []), ...others]))
  }
  return [...met].flatMap(([item, others]) => [...others].map((other): Edge<A, B> => [item, other]))
}

function groups<T, K>(items: readonly T[], keys: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const result = new Map<K, T[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const group = result.get(key)
      if (group === undefined) result.set(key, [item])
      else group.push(item)
    }
  }
  return result
}

/** The scored edges that are the best, or as good as the best, of one of their ends. */
export function best<E extends { readonly edge: Edge<unknown, unknown>; readonly score: number }>(
  scored: readonly E[],
): readonly E[] {
  const top = (end: 0 | 1): ReadonlyMap<unknown, number> =>
    scored.reduce(
      (map, { edge, score }) => map.set(edge[end], Math.max(score, map.get(edge[end]) ?? 0)),
      new Map<unknown, number>(),
    )
  const [old, young] = [top(0), top(1)]
  return scored.filter(({ edge, score }) => score === old.get(edge[0]) || score === young.get(edge[1]))
}
