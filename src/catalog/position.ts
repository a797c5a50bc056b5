import type { Span } from '../model/place.ts'
import type { Range } from './tree.ts'

/** Lines and columns of a range of a text; white space at its end does not count. Lines end with \n, a byte order mark has no column. */
export function toSpan(text: string, range: Range): Span {
  const start = Math.min(range.start, text.length)
  const end = start + text.slice(start, Math.max(start, range.end)).trimEnd().length
  const [line, column] = position(text, start)
  const [endLine, endColumn] = position(text, end)
  return { line, column, endLine, endColumn }
}

function position(text: string, offset: number): readonly [line: number, column: number] {
  const before = text.slice(0, offset)
  const lineStart = Math.max(before.lastIndexOf('\n') + 1, text.startsWith('\uFEFF') ? Math.min(1, offset) : 0)
  return [before.split('\n').length, [...before.slice(lineStart)].length + 1]
}
