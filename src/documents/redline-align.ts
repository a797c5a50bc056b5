import { overlap, type Permille } from '#change/matching/likeness.ts'
import { tokensOf } from './redline-words.ts'

/** An item of one list beside the item of the other that it became; one side is absent where something came or went. */
export interface Pair<T> {
  readonly before?: T
  readonly after?: T
}

// Lists that are longer than this multiplied are told apart by their ends alone.
const MOST_PAIRS = 10_000
/** Share of words in common, in thousandths, from which one text is a version of the other. */
const LIKE: Permille = 400

const wordsOf = (text: string): readonly string[] => tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token))

/** Both lists beside each other in their order, like with like; what went stands before what came. */
export function aligned<T>(before: readonly T[], after: readonly T[], text: (item: T) => string): readonly Pair<T>[] {
  const start = commonStart(before, after, text)
  const [old, young] = [before.slice(start), after.slice(start)]
  const end = commonStart([...old].reverse(), [...young].reverse(), text)
  const middle = matched(old.slice(0, old.length - end), young.slice(0, young.length - end), text)
  return [
    ...beside(before.slice(0, start), after),
    ...middle,
    ...beside(old.slice(old.length - end), young.slice(young.length - end)),
  ]
}

/** Items of two lists by their places. */
const beside = <T>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] =>
  before.flatMap((item, index) => after.slice(index, index + 1).map((other) => ({ before: item, after: other })))

function commonStart<T>(a: readonly T[], b: readonly T[], text: (item: T) => string): number {
  const different = a.findIndex((item, index) => b[index] === undefined || text(item) !== text(b[index]))
  return different === -1 ? a.length : different
}

/** The best way through both lists, by the sum of likenesses. */
function matched<T>(old: readonly T[], young: readonly T[], text: (item: T) => string): readonly Pair<T>[] {
  if (old.length * young.length > MOST_PAIRS)
    return [...old.map((before) => ({ before })), ...young.map((after) => ({ after }))]
  const [olds, youngs] = [old, young].map((list) => list.map((item) => wordsOf(text(item)))) as [string[][], string[][]]
  const like = olds.map((a) => youngs.map((b) => overlap(a, b)))
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(young.length + 1).fill(0))
  const value = (i: number, j: number): number => best[i]?.[j] ?? 0
  const match = (i: number, j: number): number =>
    (like[i]?.[j] ?? 0) >= LIKE ? (like[i]?.[j] ?? 0) + value(i + 1, j + 1) : -1
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) best[i]![j] = Math.max(value(i + 1, j), value(i, j + 1), match(i, j))
  }
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && match(i, j) === value(i, j) && match(i, j) >= 0)
      pairs.push({ before: old[i++]!, after: young[j++]! })
    else if (i < old.length && (j >= young.length || value(i + 1, j) === value(i, j))) pairs.push({ before: old[i++]! })
    else pairs.push({ after: young[j++]! })
  }
  return pairs
}
