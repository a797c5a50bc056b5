/** A thing before and one after that may be the same. */
export type Edge<A, B> = readonly [before: A, after: B]

// A word or a key that many have says little, and all pairs of those that have it would be the square of them.
const MOST_PAIRS = 900

/** The edges at both ends of which no other edge stands: one to one, whatever order the things come in. */
export function unrivalled<A, B>(edges: readonly Edge<A, B>[]): readonly Edge<A, B>[] {
  const [countBefore, countAfter] = [countBy(edges.map(([a]) => a)), countBy(edges.map(([, b]) => b))]
  return edges.filter(([a, b]) => countBefore.get(a) === 1 && countAfter.get(b) === 1)
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** All edges between things of the same key; a thing without a key has none, nor have those of a key that far too many share. */
export function joined<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string | undefined,
): readonly Edge<T, T>[] {
  const keys = (item: T): readonly string[] => [key(item)].filter((own) => own !== undefined)
  const byKey = groups(after, keys)
  return [...groups(before, keys)].flatMap(([own, mine]) => {
    const others = byKey.get(own) ?? []
    return mine.length * others.length > MOST_PAIRS ? [] : mine.flatMap((a) => others.map((b): Edge<T, T> => [a, b]))
  })
}

/** Edges between things that share a word which few have: the only ones worth scoring. */
export function sharing<A, B>(
  before: readonly A[],
  after: readonly B[],
  words: (item: A | B) => readonly string[],
): readonly Edge<A, B>[] {
  const [byWordBefore, byWordAfter] = [
    groups(before, (item) => [...new Set(words(item))]),
    groups(after, (item) => [...new Set(words(item))]),
  ]
  const met = new Map<A, Set<B>>()
  for (const [word, mine] of byWordBefore) {
    const others = byWordAfter.get(word) ?? []
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
  const [bestBefore, bestAfter] = [top(0), top(1)]
  return scored.filter(({ edge, score }) => score === bestBefore.get(edge[0]) || score === bestAfter.get(edge[1]))
}
