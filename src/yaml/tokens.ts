import { CST, Lexer, Parser } from 'yaml'
import type { Comment } from '#model/catalog.ts'
import { MOST_LEXEMES } from './limits.ts'

/** What stands in a YAML text: the tokens of its values, and its comments in their order. */
export interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly comments: readonly Comment[]
}

// Marks of the lexer that stand for no character of the text.
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]
// What may stand above the first value.
const OUTSIDE: readonly (CST.TokenType | null)[] = [
  'byte-order-mark',
  'space',
  'newline',
  'comment',
  'directive-line',
  'doc-start',
  'doc-mode',
]

/**
 * Reads the tokens of a text; undefined when there are too many. Comments are what the lexer says: no `#` inside quotes,
 * block texts or words.
 */
export function readTokens(text: string): Tokens | undefined {
  const lexemes: string[] = []
  for (const lexeme of new Lexer().lex(text)) if (lexemes.push(lexeme) > MOST_LEXEMES) return undefined
  const parser = new Parser()
  return {
    tokens: [...lexemes.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()],
    comments: [...comments(lexemes, text)],
  }
}

function* comments(lexemes: readonly string[], text: string): Generator<Comment> {
  let [at, line, lineStart, head] = [0, 1, 0, true]
  for (const [index, lexeme] of lexemes.entries()) {
    const isText = lexemes[index - 1] === CST.SCALAR && lexemes[index - 2] !== CST.SCALAR
    if (!isText && MARKS.includes(lexeme)) continue
    const type = isText ? 'scalar' : CST.tokenType(lexeme)
    head &&= OUTSIDE.includes(type)
    if (type === 'comment') yield comment(lexeme, at, line, text.slice(lineStart, at), head)
    line += lexeme.split('\n').length - 1
    at += lexeme.length
    if (lexeme.includes('\n')) lineStart = at - lexeme.length + lexeme.lastIndexOf('\n') + 1
  }
}

function comment(lexeme: string, at: number, line: number, before: string, head: boolean): Comment {
  const column = [...before.replace(/^\uFEFF/, '')].length + 1
  return { at, line, column, text: lexeme.trimEnd(), alone: before.trim() === '', head }
}
