import type { Solid, Tree } from '#yaml/tree.ts'
import { walk } from '#yaml/walk.ts'
import type { Splice } from './layout.ts'

/** Where a node stands: inside `[ ]` or `{ }`; behind the colon or dash at `behind`, in a block whose keys or dashes begin at `column`. */
export type Spot =
  | { readonly kind: 'root' }
  | { readonly kind: 'flow' }
  | { readonly kind: 'pair' | 'item'; readonly behind: number; readonly column: number }

/** A text that is being amended. */
export interface Amending {
  readonly text: string
  /** What each anchor will stand for; one without an entry keeps its value, one that goes stands for nothing. */
  readonly finals: Map<Solid, unknown>
  readonly splices: Splice[]
  /** Amends what is inside a node. */
  readonly amend: (node: Tree, wanted: unknown, spot: Spot) => void
}

/** Says that a node is going: what it named is no more. */
export function forget(node: Tree, { finals }: Amending): void {
  const gone = Symbol('gone')
  for (const inner of walk(node)) if (inner.type !== 'alias' && inner.anchor !== undefined) finals.set(inner, gone)
}
