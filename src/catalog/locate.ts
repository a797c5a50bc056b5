import type { Diagnostic, Located } from '#model/diagnostic.ts'
import { asWritten } from '#model/gaps.ts'
import type { Place, Route, Source, Span } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import { parse } from '#yaml/parse.ts'
import { rangeAt } from '#yaml/route.ts'
import type { Tree } from '#yaml/tree.ts'
import { toSpan } from './position.ts'

/** Line and column of a place. A route that leads nowhere gives the last place it reaches. */
export function locate(place: Place): Span {
  const { source, at } = asWritten(place)
  return toSpan(
    source.text,
    typeof at === 'number' ? { start: at, end: at + 1 } : rangeAt(treeOf(source), at, place.key === true),
  )
}

/** A finding with its line and column, and those of the other places that it speaks of. */
export function located({ related, ...diagnostic }: Diagnostic): Located {
  const span = locate(diagnostic.place)
  return related === undefined
    ? { ...diagnostic, span }
    : { ...diagnostic, span, related: related.map((other) => ({ ...other, span: locate(other.place) })) }
}

/** Findings with their lines and columns, in the order of every output. */
export const locateAll = (diagnostics: readonly Diagnostic[]): readonly Located[] =>
  diagnostics.map(located).sort(byPlace)

/** Order of findings in every output: by file and position; of one position by rule, then by route. */
export const byPlace = (a: Located, b: Located): number =>
  compareIds(a.place.source.file, b.place.source.file) ||
  a.span.line - b.span.line ||
  a.span.column - b.span.column ||
  compareIds(a.code, b.code) ||
  compareRoutes(toRoute(a.place), toRoute(b.place))

const toRoute = ({ at }: Place): Route => (typeof at === 'number' ? [] : at)

function compareRoutes(a: Route, b: Route): number {
  const index = a.findIndex((step, position) => step !== b[position])
  const [left, right] = [a[index], b[index]]
  if (left === undefined || right === undefined) return a.length - b.length
  return typeof left === 'number' && typeof right === 'number' ? left - right : compareIds(String(left), String(right))
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
