/** Where each wanted item comes from: kept at its place from the old list, or new; `moved` names the old item that says the same elsewhere. */
export interface Aligned {
  readonly kept: ReadonlyMap<number, number>
  readonly moved: ReadonlyMap<number, number>
}

// The square of this is as many comparisons as a person waits for.
const LONGEST = 2000

/** Pairs the items of two lists: by what identifies them, in order; between those, one by one. */
export function align(old: readonly unknown[], wanted: readonly unknown[]): Aligned {
  const [a, b] = [old.map(identity), wanted.map(identity)]
  const pairs = old.length > LONGEST || wanted.length > LONGEST ? samePlaces(a, b) : longestCommon(a, b)
  const ends = [...pairs, [old.length, wanted.length] as const]
  const kept = new Map(pairs.map(([from, to]) => [to, from]))
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of ends) {
    for (; i < nextI && j < nextJ; i += 1, j += 1) if (isUnnamed(old[i]) && isUnnamed(wanted[j])) kept.set(j, i)
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  const used = new Set(kept.values())
  const moved = new Map(
    b.flatMap((id, to) => {
      const from = kept.has(to) ? -1 : a.findIndex((other, index) => other === id && !used.has(index))
      return from === -1 ? [] : [[to, from] as const]
    }),
  )
  return { kept, moved }
}

interface Named {
  readonly id?: unknown
  readonly document?: unknown
  readonly article?: unknown
  readonly clause?: unknown
  readonly point?: unknown
}
const fields = (value: unknown): Named => (typeof value === 'object' && value !== null ? (value as Named) : {})
const isUnnamed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof fields(value).id !== 'string'

/** What makes an item the same item although its parts change: its id, or the provision that it cites. */
function identity(value: unknown): string {
  const { id, document, article, clause, point } = fields(value)
  if (typeof id === 'string') return `id ${id}`
  return document === undefined
    ? JSON.stringify(value)
    : `provision ${JSON.stringify([document, article, clause, point])}`
}

type Places = readonly (readonly [number, number])[]

const samePlaces = (a: readonly string[], b: readonly string[]): Places =>
  a.flatMap((id, index) => (b[index] === id ? [[index, index] as const] : []))

function longestCommon(a: readonly string[], b: readonly string[]): Places {
  const length = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
  }
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i += 1
    else j += 1
  }
  return pairs
}
