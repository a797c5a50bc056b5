import type { Span } from '#model/place.ts'
import type { Range } from '#yaml/tree.ts'

// Two units that are one code point. Files may be one line of a megabyte, so no list of code points is made.
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** Lines and columns of a range of a text; white space at its end does not count. Lines end with \n, a byte order mark has no column. */
export function toSpan(text: string, range: Range): Span {
  const start = Math.min(range.start, text.length)
  const end = start + text.slice(start, Math.max(start, range.end)).trimEnd().length
  const [line, column] = position(text, start)
  const [endLine, endColumn] = position(text, end)
  return { line, column, endLine, endColumn }
}

function position(text: string, offset: number): readonly [line: number, column: number] {
  let line = 1
  let lineStart = text.startsWith('\uFEFF') ? Math.min(1, offset) : 0
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) {
    line += 1
    lineStart = end + 1
  }
  return [line, text.slice(lineStart, offset).replace(PAIR, '_').length + 1]
}
