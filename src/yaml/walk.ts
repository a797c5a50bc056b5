import type { Tree } from './tree.ts'

/** Everything that is written in a tree, from top to bottom: itself, its keys and what is inside. Aliases are not followed. */
export function* walk(tree: Tree): Generator<Tree> {
  yield tree
  if (tree.type === 'list') for (const item of tree.items) yield* walk(item)
  if (tree.type !== 'map') return
  for (const { key, value } of tree.own) {
    yield key
    yield* walk(value)
  }
}
