/** Offsets of a piece of text; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A key of a map and its value. What comes through `<<` stands where `<<` is used. */
export interface Pair {
  readonly key: string
  readonly keyRange: Range
  readonly value: Tree
}

/** A YAML file as plain data with offsets, before its aliases are followed: they share one target. */
export type Tree =
  | { readonly type: 'map'; readonly range: Range; readonly pairs: readonly Pair[] }
  | { readonly type: 'list'; readonly range: Range; readonly items: readonly Tree[] }
  | {
      readonly type: 'scalar'
      readonly range: Range
      readonly value: string | number | boolean | null
      readonly written?: string
      readonly plain?: true
    }
  | { readonly type: 'alias'; readonly range: Range; readonly target: Solid }

/** A tree that is no alias. An alias never leads to another one, so that no chain grows too long to follow. */
export type Solid = Exclude<Tree, { readonly type: 'alias' }>

/** The tree an alias stands for, placed where the alias is used. */
export function followed(tree: Tree): Solid {
  return tree.type === 'alias' ? { ...tree.target, range: tree.range } : tree
}

/** A child of a tree that is seen through an alias stands where the alias is. */
export const seenThrough = (tree: Tree, child: Tree): Tree =>
  tree.type === 'alias' ? { type: 'alias', range: tree.range, target: followed(child) } : child
