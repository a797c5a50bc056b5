import { visit, type Document, type ErrorCode } from 'yaml'

/** What the YAML reader stumbled over, and where its author has to look. */
export interface Mistake {
  readonly code: ErrorCode
  readonly at: number
}

/** The first mistake of a text that is no YAML: where it was made, which may be lines above the place where the reader gave up. */
export function mistakeIn(document: Document.Parsed, text: string): Mistake | undefined {
  const [first, second] = [...document.errors, ...document.warnings]
  if (first === undefined) return undefined
  const [at] = first.pos
  // A line that is indented too far continues the value above it, until its colon breaks that.
  const continues =
    first.code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY' && second.pos[0] === at
  if (continues) return { code: 'BAD_INDENT', at: nextLine(text, at) }
  const open = first.code === 'MISSING_CHAR' || first.code === 'BAD_INDENT' ? openBefore(document, text, at) : undefined
  return open === undefined ? { code: first.code, at } : { code: 'MISSING_CHAR', at: open }
}

const nextLine = (text: string, at: number): number => at + (/^[^\n]*\n\s*(?=\S)/.exec(text.slice(at))?.[0].length ?? 0)

/** Where the quote or bracket stands that is still open at an offset. */
function openBefore(document: Document.Parsed, text: string, at: number): number | undefined {
  let found: number | undefined
  const check = (range: readonly number[] | null | undefined, closing: RegExp): void => {
    const [start, end] = range ?? []
    if (start !== undefined && end === at && (end === start + 1 || !closing.test(text[end - 1] ?? ''))) found = start
  }
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') check(range, /["']/)
    },
    Collection: (_, { flow, range }) => {
      if (flow === true) check(range, /[\]}]/)
    },
  })
  return found
}
