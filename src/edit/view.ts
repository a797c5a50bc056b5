import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Route } from '#model/place.ts'
import type { Yaml } from './syntax.ts'

/** A document with what its nodes do not know themselves. */
export interface View {
  readonly text: string
  readonly document: Yaml
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<unknown, Node>
  /** Under which key each scalar stands, and under which keys aliases repeat it. */
  readonly names: ReadonlyMap<unknown, ReadonlySet<string>>
  /** The scalars inside `[ ]` or `{ }`. */
  readonly inFlow: ReadonlySet<unknown>
}

/** A scalar that a route leads to. */
export interface Target {
  readonly scalar: Scalar.Parsed
  /** Of a key: the map it stands in. */
  readonly map?: YAMLMap
}

/** Looks once at every node of a document. */
export function viewOf(text: string, document: Yaml): View {
  const anchors = new Map<string, Node>()
  const targets = new Map<unknown, Node>()
  const names = new Map<unknown, Set<string>>()
  const inFlow = new Set<unknown>()
  visit(document, {
    Node: (_, node, path) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined
      if (target !== undefined) targets.set(node, target)
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
      const named = target ?? node
      if (!isScalar(named)) return
      names.set(named, (names.get(named) ?? new Set()).add(nameAbove(path)))
      if (named === node && path.some((above) => isCollection(above) && above.flow === true)) inFlow.add(node)
    },
  })
  return { text, document, targets, names, inFlow }
}

function nameAbove(path: readonly unknown[]): string {
  const pair = path.findLast(isPair)
  return isScalar(pair?.key) ? nameOf(pair.key) : ''
}

const nameOf = (key: Scalar): string => String(key.value).normalize('NFC')

/** The scalar at a route, or its key: where it is written, so aliases and `<<` are followed. Undefined where no scalar is. */
export function targetAt(view: View, route: Route, key: boolean): Target | undefined {
  let node: unknown = view.document.contents
  for (const [index, step] of route.entries()) {
    const seen = followed(view, node)
    const found = isMap(seen) ? pairIn(view, seen, String(step), 0) : undefined
    if (key && index === route.length - 1) return found
    node = isSeq(seen) ? seen.items[Number(step)] : found?.value
  }
  const scalar = followed(view, node)
  return isScalar(scalar) && scalar.range ? { scalar: scalar as Scalar.Parsed } : undefined
}

const followed = ({ targets }: View, node: unknown): unknown => (isAlias(node) ? targets.get(node) : node)

type Found = Required<Target> & { readonly value: unknown }

// A map that merges itself would be followed for ever.
const DEEPEST = 40

function pairIn(view: View, map: YAMLMap, name: string, depth: number): Found | undefined {
  for (const { key, value } of map.items) {
    if (isScalar(key) && key.range && nameOf(key) === name) return { scalar: key as Scalar.Parsed, map, value }
  }
  for (const source of depth > DEEPEST ? [] : mergedInto(view, map)) {
    const found = pairIn(view, source, name, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function mergedInto(view: View, map: YAMLMap): readonly YAMLMap[] {
  return map.items
    .filter(({ key }) => isScalar(key) && key.value === '<<' && key.type === 'PLAIN')
    .flatMap(({ value }) => {
      const source = followed(view, value)
      return isSeq(source) ? source.items.map((item) => followed(view, item)) : [source]
    })
    .filter((source) => isMap(source))
}
