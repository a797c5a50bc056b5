import type { Diagnostic, Located } from '#model/diagnostic.ts'
import type { Place, Source, Span } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import { parse } from '#yaml/parse.ts'
import { rangeAt } from '#yaml/route.ts'
import type { Tree } from '#yaml/tree.ts'
import { toSpan } from './position.ts'

/** Line and column of a place, by reading its file once more. A route that leads nowhere gives the last place it reaches. */
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

// Findings come file by file, so remembering one tree saves nearly all the reading.
let last: { readonly source: Source; readonly tree: Tree | undefined } | undefined

function treeOf(source: Source): Tree | undefined {
  if (last?.source !== source) last = { source, tree: parse(source.text).tree }
  return last.tree
}
