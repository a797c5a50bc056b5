import type { WrittenNumber, WrittenText } from '#model/catalog.ts'
import type { Route } from '#model/place.ts'
import type { Problem } from './problem.ts'
import { followed, seenThrough, type Tree } from './tree.ts'
import { tooMuchProblem } from './yaml-problems.ts'

/** What a tree says once its aliases are followed. */
export interface Content {
  readonly value: unknown
  readonly numbers: readonly WrittenNumber[]
  readonly texts: readonly WrittenText[]
  readonly problems: readonly Problem[]
}

interface Reading {
  readonly numbers: WrittenNumber[]
  readonly texts: WrittenText[]
  repeated: number
}

// A few aliases of aliases stand for billions of values; honest files repeat a list of papers some ten times.
const MOST_REPEATED = 10_000
const DEEPEST = 40

/** The value of a tree as plain data, and its plain numbers and its texts as they are written. Too many repetitions are a problem, and no value. */
export function toContent(tree: Tree): Content {
  const reading: Reading = { numbers: [], texts: [], repeated: 0 }
  const value = toValue(tree, [], reading)
  if (reading.repeated > MOST_REPEATED)
    return { value: undefined, numbers: [], texts: [], problems: [tooMuchProblem(0)] }
  return { value, numbers: reading.numbers, texts: reading.texts, problems: [] }
}

function toValue(tree: Tree, at: Route, reading: Reading): unknown {
  const seen = followed(tree)
  if (tree.type === 'alias') reading.repeated += at.length > DEEPEST ? MOST_REPEATED + 1 : 1
  if (reading.repeated > MOST_REPEATED) return undefined
  if (seen.type === 'list')
    return seen.items.map((item, index) => toValue(seenThrough(tree, item), [...at, index], reading))
  // Object.fromEntries makes `__proto__` a key like any other.
  if (seen.type === 'map')
    return Object.fromEntries(
      seen.pairs.map(({ key, value }) => [key, toValue(seenThrough(tree, value), [...at, key], reading)]),
    )
  // Through an alias it is the same text again, and the same mistake.
  if (tree.type === 'scalar') note(tree, at, reading)
  return seen.value
}

function note(
  { value, written, plain, range }: Extract<Tree, { type: 'scalar' }>,
  at: Route,
  { numbers, texts }: Reading,
): void {
  if (typeof value === 'number' && written !== undefined) numbers.push({ at, written, value })
  if (typeof value === 'string') texts.push({ at, text: value, plain: plain === true, ...range })
}
