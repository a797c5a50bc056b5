import type { Diagnostic, Located } from '#model/diagnostic.ts'
import type { Place, Source, Span } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import { parse } from '#yaml/parse.ts'
import { rangeAt } from '#yaml/route.ts'
import type { Tree } from '#yaml/tree.ts'
import { toSpan } from './position.ts'

/** Line and column of a place. A route that leads nowhere gives the last place it reaches. */
export function locate(place: Place): Span {
  const { source, at } = place
  return toSpan(
    source.text,
    typeof at === 'number' ? { start: at, end: at + 1 } : rangeAt(treeOf(source), at, place.key === true),
  )
}

/** Findings with their lines and columns, sorted by file and position. */
export function locateAll(diagnostics: readonly Diagnostic[]): readonly Located[] {
  return diagnostics
    .map(withSpan)
    .sort(
      (a, b) =>
        compareIds(a.place.source.file, b.place.source.file) ||
        a.span.line - b.span.line ||
        a.span.column - b.span.column ||
        compareIds(a.code, b.code),
    )
}

function withSpan({ related, ...diagnostic }: Diagnostic): Located {
  const span = locate(diagnostic.place)
  return related === undefined
    ? { ...diagnostic, span }
    : { ...diagnostic, span, related: related.map((other) => ({ ...other, span: locate(other.place) })) }
}

// A tree takes about ten times the room of its text: those of this many characters are kept, then all are read anew.
const MOST_CHARACTERS = 8 * 1024 * 1024
let trees = new WeakMap<Source, { readonly tree: Tree | undefined }>()
let characters = 0

/** The tree of a file, read once however many places of it are asked for, and in whatever order; forgotten with the file. */
function treeOf(source: Source): Tree | undefined {
  const known = trees.get(source)
  if (known !== undefined) return known.tree
  if (characters > MOST_CHARACTERS) {
    trees = new WeakMap()
    characters = 0
  }
  const { tree } = parse(source.text)
  trees.set(source, { tree })
  characters += source.text.length
  return tree
}
