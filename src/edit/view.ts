import type { MapTree, Scalar, Solid, Tree } from '#yaml/tree.ts'

/** A tree with what its parts do not know themselves. */
export interface View {
  readonly text: string
  readonly tree: Tree
  /** Under which key each scalar stands, and under which keys aliases repeat it. */
  readonly names: ReadonlyMap<Solid, ReadonlySet<string>>
  /** The scalars inside `[ ]` or `{ }`. */
  readonly inFlow: ReadonlySet<Solid>
  /** The map that each key stands in. */
  readonly homes: ReadonlyMap<Scalar, MapTree>
}

/** Looks once at everything that is written in a tree. */
export function viewOf(text: string, tree: Tree): View {
  const names = new Map<Solid, Set<string>>()
  const inFlow = new Set<Solid>()
  const homes = new Map<Scalar, MapTree>()
  const look = (seen: Tree, name: string, flow: boolean): void => {
    const named = seen.type === 'alias' ? seen.target : seen
    if (named.type === 'scalar') names.set(named, (names.get(named) ?? new Set()).add(name))
    if (seen.type === 'scalar' && flow) inFlow.add(seen)
    if (seen.type === 'list') for (const item of seen.items) look(item, name, flow || seen.flow)
    if (seen.type !== 'map') return
    for (const pair of seen.own) {
      homes.set(pair.key, seen)
      look(pair.key, pair.name, flow || seen.flow)
      look(pair.value, pair.name, flow || seen.flow)
    }
  }
  look(tree, '', false)
  return { text, tree, names, inFlow, homes }
}
