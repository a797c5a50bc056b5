import { DEEPEST, MOST_REPEATED } from './limits.ts'
import type { Solid, Tree } from './tree.ts'

interface Extent {
  /** Levels, from 1. */
  readonly depth: number
  /** How many values it stands for, aliases followed. */
  readonly values: number
  /** How many of them are there through aliases. */
  readonly repeated: number
}

/** Whether the aliases of a tree stand for more values, or deeper ones, than anyone writes. Nothing is followed twice to find out. */
export function repeatsTooMuch(tree: Tree): boolean {
  const { depth, repeated } = extentOf(tree, new Map())
  return depth > DEEPEST + 1 || repeated > MOST_REPEATED
}

function extentOf(tree: Tree, known: Map<Solid, Extent>): Extent {
  if (tree.type !== 'alias') return extentOfSolid(tree, known)
  const { depth, values } = extentOfSolid(tree.target, known)
  return { depth, values, repeated: values }
}

function extentOfSolid(tree: Solid, known: Map<Solid, Extent>): Extent {
  if (tree.type === 'scalar') return { depth: 1, values: 1, repeated: 0 }
  const found = known.get(tree)
  if (found !== undefined) return found
  const inside = (tree.type === 'list' ? tree.items : tree.pairs.map(({ value }) => value)).map((child) =>
    extentOf(child, known),
  )
  const extent = {
    depth: 1 + inside.reduce((most, { depth }) => Math.max(most, depth), 0),
    values: 1 + inside.reduce((sum, { values }) => sum + values, 0),
    repeated: inside.reduce((sum, { repeated }) => sum + repeated, 0),
  }
  known.set(tree, extent)
  return extent
}
