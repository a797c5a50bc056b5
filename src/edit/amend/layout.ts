import type { Pair, Tree } from '#yaml/tree.ts'

/** Characters to be replaced; `end` is exclusive. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

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
export function contentEnd(node: Tree, text: string, fallback: number): number {
  const pair = node.type === 'map' && !node.flow ? node.own.at(-1) : undefined
  if (pair !== undefined) return pairEnd(pair, text)
  const item = node.type === 'list' && !node.flow ? node.items.at(-1) : undefined
  if (item !== undefined && node.type === 'list') return contentEnd(item, text, (node.starts.at(-1) ?? fallback) + 1)
  const { start, end } = node.range
  return Math.max(fallback, start + text.slice(start, end).trimEnd().length)
}

/** Where a pair ends: its value, or its colon. */
export const pairEnd = ({ value, behind }: Pair, text: string): number => contentEnd(value, text, behind)
