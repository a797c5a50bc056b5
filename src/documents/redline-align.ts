import { overlap, type Permille } from '#change/matching/likeness.ts'
import { tokensOf } from './redline-words.ts'

/** An item of one list beside the item of the other that it became; one side is absent where something came or went. */
export interface Pair<T> {
  readonly before?: T
  readonly after?: T
}

// Lists that are longer than this multiplied are distinguished by their ends alone.
const MOST_PAIRS = 10_000
/** Share of words in common, in thousandths, from which one text is a version of the other. */
const LIKE: Permille = 400

const wordsOf = (text: string): readonly string[] => tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token))

/** Both lists beside each other in their order, like with like; what went stands before what came. */
export function aligned<T>(before: readonly T[], after: readonly T[], text: (item: T) => string): readonly Pair<T>[] {
  const start = commonStart(before, after, text)
  const [restBefore, restAfter] = [before.slice(start), after.slice(start)]
  const end = commonStart([...restBefore].reverse(), [...restAfter].reverse(), text)
  const middle = matched(restBefore.slice(0, restBefore.length - end), restAfter.slice(0, restAfter.length - end), text)
  return [
    ...beside(before.slice(0, start), after),
    ...middle,
    ...beside(restBefore.slice(restBefore.length - end), restAfter.slice(restAfter.length - end)),
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
function matched<T>(before: readonly T[], after: readonly T[], text: (item: T) => string): readonly Pair<T>[] {
  if (before.length * after.length > MOST_PAIRS)
    return [...before.map((item) => ({ before: item })), ...after.map((item) => ({ after: item }))]
  const [wordsBefore, wordsAfter] = [before, after].map((list) => list.map((item) => wordsOf(text(item)))) as [
    string[][],
    string[][],
  ]
  const like = wordsBefore.map((a) => wordsAfter.map((b) => overlap(a, b)))
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const value = (i: number, j: number): number => best[i]?.[j] ?? 0
  const match = (i: number, j: number): number =>
    (like[i]?.[j] ?? 0) >= LIKE ? (like[i]?.[j] ?? 0) + value(i + 1, j + 1) : -1
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) best[i]![j] = Math.max(value(i + 1, j), value(i, j + 1), match(i, j))
  }
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && match(i, j) === value(i, j) && match(i, j) >= 0)
      pairs.push({ before: before[i++]!, after: after[j++]! })
    else if (i < before.length && (j >= after.length || value(i + 1, j) === value(i, j)))
      pairs.push({ before: before[i++]! })
    else pairs.push({ after: after[j++]! })
  }
  return pairs
}
