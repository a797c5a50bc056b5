import { Lexer, isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml'

/** A YAML text that was understood; its nodes know their offsets. */
export type Yaml = Document.Parsed

// Were it silent, the reader would not tell of a second document.
const OPTIONS = {
  version: '1.2',
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
  keepSourceTokens: true,
} as const
// Above any honest file, and below what takes the reader seconds.
const MOST_LEXEMES = 400_000

/** Reads a text; undefined when it is no YAML, several documents, or too much to read. Never throws. */
export function readYaml(text: string): Yaml | undefined {
  if (isTooMuch(text)) return undefined
  try {
    const document = parseDocument(text, OPTIONS)
    return document.errors.length + document.warnings.length === 0 ? document : undefined
  } catch {
    // Nested deeper than the stack.
    return undefined
  }
}

function isTooMuch(text: string): boolean {
  let count = 0
  for (const _ of new Lexer().lex(text)) {
    count += 1
    if (count > MOST_LEXEMES) return true
  }
  return false
}

/** One step of a document read from top to bottom. Two documents with equal pieces say the same. */
export interface Piece {
  readonly node: Node | null
  /** Anchor, tag, and whatever a scalar does not say. */
  readonly frame: string
  /** What a scalar says, by `saying`; absent for everything else. */
  readonly value?: string
}

/** What a scalar says, texts in NFC. A number is no text: 1 and "1" differ. */
export const saying = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.normalize('NFC')) : String(value)

/** The pieces of a document. Aliases are not followed, so no file grows. */
export function pieces(document: Yaml): readonly Piece[] {
  return [...walk(document.contents)]
}

function* walk(node: unknown): Generator<Piece, void, undefined> {
  if (isAlias(node)) return yield { node, frame: `*${node.source}` }
  if (isScalar(node)) return yield { node, frame: marks(node), value: saying(node.value) }
  if (isSeq(node)) {
    yield { node, frame: `[${marks(node)}` }
    for (const item of node.items) yield* walk(item)
    return yield { node: null, frame: ']' }
  }
  if (!isMap(node)) return yield { node: null, frame: '' }
  yield { node, frame: `{${marks(node)}` }
  for (const { key, value } of node.items) {
    yield* walk(key)
    yield* walk(value)
  }
  yield { node: null, frame: '}' }
}

const marks = ({ anchor = '', tag = '' }: Node & { readonly anchor?: string; readonly tag?: string }): string =>
  `&${anchor} !${tag}`
