import type { Diagnostic, Located } from '#model/diagnostic.ts'
import type { Place, Route, Source, Span } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import { parseTree } from './parse.ts'
import { toSpan } from './position.ts'
import { followed, seenThrough, type Range, type Tree } from './tree.ts'

/** Line and column of a place. A route that leads nowhere gives the last place it reaches. */
export function locate(place: Place): Span {
  const { source, at } = place
  return toSpan(
    source.text,
    typeof at === 'number' ? { start: at, end: at + 1 } : rangeOf(treeOf(source), at, place.key === true),
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

function rangeOf(root: Tree | undefined, route: Route, key: boolean): Range {
  let tree = root
  let range = root?.range ?? { start: 0, end: 0 }
  for (const [index, step] of route.entries()) {
    const found = tree === undefined ? undefined : child(tree, step)
    if (found === undefined) return range
    range = key && index === route.length - 1 ? found.range : found.value.range
    tree = found.value
  }
  return range
}

/** Inside an alias everything stands where the alias is used. */
function child(tree: Tree, step: string | number): { readonly range: Range; readonly value: Tree } | undefined {
  const seen = followed(tree)
  const item = seen.type === 'list' ? seen.items[Number(step)] : undefined
  if (item !== undefined) return { range: seenThrough(tree, item).range, value: seenThrough(tree, item) }
  const pair = seen.type === 'map' ? seen.pairs.find(({ key }) => key === step) : undefined
  return pair === undefined
    ? undefined
    : { range: tree.type === 'alias' ? tree.range : pair.keyRange, value: seenThrough(tree, pair.value) }
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
  const { tree } = parseTree(source.text)
  trees.set(source, { tree })
  characters += source.text.length
  return tree
}
