/** Offsets of a piece of text; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface Written {
  /** Without anchor and tag. What is not written, as the value of `a:`, is empty where it would be. */
  readonly range: Range
  /** Its name for aliases, without `&`. */
  readonly anchor?: string
  readonly tag?: string
}

/** A text, a number, a truth value or nothing. Texts are in NFC. */
export interface Scalar extends Written {
  readonly type: 'scalar'
  readonly value: string | number | boolean | null
  readonly style: 'plain' | 'single' | 'double' | 'block'
  /** A plain number as its author wrote it. */
  readonly written?: string
}

export interface List extends Written {
  readonly type: 'list'
  /** Inside `[ ]`. */
  readonly flow: boolean
  readonly items: readonly Tree[]
  /** Where each item begins: its dash; inside `[ ]` its anchor or tag, or itself. */
  readonly starts: readonly number[]
}

/** A key and its value. */
export interface Pair {
  /** What the key says, in NFC. */
  readonly name: string
  /** The key where it is written. */
  readonly key: Scalar
  /** The key where it is seen: what comes through `<<` stands where `<<` is used. */
  readonly keyRange: Range
  readonly value: Tree
  /** Behind the colon, and the anchor or tag of the value. */
  readonly behind: number
  /** A plain `<<`: its value is no value of the map, but brings in those of another one. */
  readonly merge?: true
}

export interface MapTree extends Written {
  readonly type: 'map'
  /** Inside `{ }`. */
  readonly flow: boolean
  /** As it is written, each `<<` among them. */
  readonly own: readonly Pair[]
  /** What it holds: its own pairs without `<<`, then what each `<<` brings in. */
  readonly pairs: readonly Pair[]
}

/** A use of what an anchor names. */
export interface Alias {
  readonly type: 'alias'
  readonly range: Range
  /** The anchor, without `*`. */
  readonly name: string
  readonly target: Solid
}

/** A tree that is no alias. An alias never leads to another one, so that no chain grows too long to follow. */
export type Solid = Scalar | List | MapTree

/** A YAML text as plain data with offsets. Aliases share their target, so that no text grows. */
export type Tree = Solid | Alias

/** What a tree stands for, where it is written. */
export const solid = (tree: Tree): Solid => (tree.type === 'alias' ? tree.target : tree)

/** A child of a tree that is seen through an alias stands where the alias is. */
export const seenThrough = (tree: Tree, child: Tree): Tree =>
  tree.type === 'alias' ? { ...tree, target: solid(child) } : child
