import type { WrittenNumber, WrittenText } from '#model/catalog.ts'
import type { Route } from '#model/place.ts'
import type { Scalar, Tree } from './tree.ts'

/** The scalars of a tree where they are written, and the way to each. Through an alias it is the same one again: it is not repeated. */
function* scalars(tree: Tree, at: Route): Generator<readonly [at: Route, scalar: Scalar]> {
  if (tree.type === 'scalar') yield [at, tree]
  else if (tree.type === 'list') for (const [index, item] of tree.items.entries()) yield* scalars(item, [...at, index])
  else if (tree.type === 'map') for (const { name, value } of tree.pairs) yield* scalars(value, [...at, name])
}

/** The plain numbers and the texts of a tree as they are written. */
export function writtenIn(tree: Tree): {
  readonly numbers: readonly WrittenNumber[]
  readonly texts: readonly WrittenText[]
} {
  const numbers: WrittenNumber[] = []
  const texts: WrittenText[] = []
  for (const [at, { value, written, style, range }] of scalars(tree, [])) {
    if (typeof value === 'number' && written !== undefined) numbers.push({ at, written, value })
    if (typeof value === 'string') texts.push({ at, text: value, plain: style === 'plain', ...range })
  }
  return { numbers, texts }
}
