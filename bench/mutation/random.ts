/** Random choices that can be made again: the same seed and number give the same ones. */
export interface Random {
  /** A whole number from 0, below `count`; 0 where there is nothing to choose from. */
  below(count: number): number
  /** One of the items. Throws where there is none. */
  one<T>(items: readonly T[]): T
  /** True once in `times`, on average. */
  once(times: number): boolean
}

/** The choices of one mutation: they depend on the seed and its number alone, so that each can be repeated by itself. */
export function randomOf(seed: number, number: number): Random {
  let state = mixed(mixed(seed) ^ number)
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0
    return Math.floor((mixed(state) / 2 ** 32) * count)
  }
  return {
    below,
    one: (items) => {
      if (items.length === 0) throw new Error('nothing to choose from')
      return items[below(items.length)]!
    },
    once: (times) => below(times) === 0,
  }
}

/** A well spread 32-bit number (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
