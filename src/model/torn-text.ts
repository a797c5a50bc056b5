/** A text inside { } whose commas end it: `{ duration: 0,5 ngày }` is read as `duration: 0` and an empty key `5 ngày`. */
export interface TornText {
  /** The key of the text. */
  readonly key: string
  /** The keys that the rest of it became. */
  readonly rests: readonly string[]
  /** The text as it was meant. */
  readonly text: string
}

/** Whether a key is such a rest: words with nothing behind them. Keys of the schemas are letters alone. */
export const isRest = (key: string, value: unknown): boolean => value === null && /[^A-Za-z]/.test(key)

/** The torn texts of a map. A rest that looks like a number has lost its place in the map, and is not among them. */
export function tornTexts(map: unknown): readonly TornText[] {
  if (typeof map !== 'object' || map === null) return []
  const found = known.get(map) ?? tornIn(map)
  known.set(map, found)
  return found
}

/** A map with many unknown keys is asked about each of them. */
const known = new WeakMap<object, readonly TornText[]>()

function tornIn(map: object): readonly TornText[] {
  const found: TornText[] = []
  let last: TornText | undefined
  for (const [key, value] of Object.entries(map)) {
    if (!isRest(key, value)) last = isText(value) ? { key, rests: [], text: String(value) } : undefined
    else if (last !== undefined) {
      if (last.rests.length > 0) found.pop()
      last = { key: last.key, rests: [...last.rests, key], text: joined(last.text, key) }
      found.push(last)
    }
  }
  return found
}

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** A comma between digits is the decimal one. */
const joined = (text: string, rest: string): string =>
  `${text},${/\d$/.test(text) && /^\d/.test(rest) ? '' : ' '}${rest}`
