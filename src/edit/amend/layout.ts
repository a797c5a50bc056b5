import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'

/** Characters to be replaced; `end` is exclusive. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Token {
  readonly type: string
  readonly offset: number
  readonly source: string
}
interface Tokens {
  readonly start: readonly Token[]
  readonly sep?: readonly Token[]
}
type WithTokens = { readonly srcToken?: { readonly items: readonly Tokens[] } }

/** Where the line of an offset begins, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

/** Where the next line begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** Whether nothing but spaces stands before it on its line. */
export const isFirst = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === ''

/** The line end in use around an offset. */
export function lineEnd(text: string, offset: number): string {
  const before = text.lastIndexOf('\n', offset - 1)
  const end = before === -1 ? text.indexOf('\n') : before
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n'
}

/** Where the last character of a node stands, without comments and line ends behind it. */
export function contentEnd(node: unknown, text: string, fallback: number): number {
  if (isCollection(node) && node.flow !== true && node.items.length > 0) {
    const last: unknown = node.items.at(-1)
    return isMap(node) ? pairEnd(last as Pair, text) : contentEnd(last, text, (dashes(node).at(-1) ?? fallback) + 1)
  }
  if (isAlias(node) || isScalar(node) || isCollection(node)) {
    const [start, end] = node.range!
    return Math.max(fallback, start + text.slice(start, end).trimEnd().length)
  }
  return fallback
}

/** Where a pair ends: its value, or its colon. */
export const pairEnd = (pair: Pair, text: string): number => contentEnd(pair.value, text, behindProps(pair))

/** Behind the colon of a pair, and the anchor or tag of its value. */
export function behindProps(pair: Pair): number {
  const tokens = (pair as unknown as { readonly srcToken?: Tokens }).srcToken?.sep ?? []
  const last = tokens.filter(({ type }) => ['map-value-ind', 'anchor', 'tag'].includes(type)).at(-1)
  return last === undefined ? (pair.key as Node).range![1] : last.offset + last.source.length
}

/** Where the item of a block list begins: its dash. */
export function dashes(node: unknown): readonly number[] {
  const { items = [] } = isSeq(node) ? ((node as unknown as WithTokens).srcToken ?? {}) : {}
  return items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
}

/** Where the item of a flow list begins: its anchor or tag, or itself. */
export function flowStarts(node: unknown): readonly number[] {
  if (!isSeq(node)) return []
  const tokens = (node as unknown as WithTokens).srcToken?.items ?? []
  return node.items.map(
    (item, index) =>
      tokens[index]?.start.find(({ type }) => type === 'anchor' || type === 'tag')?.offset ?? (item as Node).range![0],
  )
}
