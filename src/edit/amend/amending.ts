import { isAlias, visit, type Node } from 'yaml'
import type { Splice } from './layout.ts'
import type { Meaning } from './value.ts'

/** Where a node stands: inside `[ ]` or `{ }`; behind the colon or dash at `behind`, in a block whose keys or dashes begin at `column`. */
export type Spot =
  | { readonly kind: 'root' }
  | { readonly kind: 'flow' }
  | { readonly kind: 'pair' | 'item'; readonly behind: number; readonly column: number }

/** A text that is being amended. */
export interface Amending extends Meaning {
  readonly text: string
  readonly finals: Map<unknown, unknown>
  readonly splices: Splice[]
  /** Amends what is inside a node. */
  readonly amend: (node: unknown, wanted: unknown, spot: Spot) => void
}

/** Says that a node is going: what it named is no more. */
export function forget(node: unknown, { finals }: Amending): void {
  const gone = Symbol('gone')
  if (isAlias(node) || node === null) return
  visit(node as Node, {
    Node: (_, inner) => {
      if (!isAlias(inner) && inner.anchor !== undefined) finals.set(inner, gone)
    },
  })
}
