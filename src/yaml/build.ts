import {
  isAlias,
  isMap,
  isSeq,
  type Alias,
  type ParsedNode,
  type Scalar as ScalarNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { behind, startsOf } from './layout.ts'
import { merged } from './merge.ts'
import { duplicateProblem, unknownAnchor, type Problem } from './problems.ts'
import type { List, MapTree, Pair, Range, Scalar, Solid, Tree } from './tree.ts'

/** What every tree knows. */
type Head = Pick<Solid, 'range' | 'anchor' | 'tag'>

/** What an anchor names, once it is read to its end. */
interface Named {
  tree?: Solid
}

interface Building {
  /** The last one that began, of each name. */
  readonly anchors: Map<string, Named>
  readonly problems: Problem[]
}

/** The tree of a document without mistakes; without one it has keys twice, aliases of nothing, or a `<<` that cannot be. */
export function build(contents: ParsedNode | null): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  const building: Building = { anchors: new Map(), problems: [] }
  const tree = contents === null ? nothing(0) : toTree(contents, building)
  return building.problems.length === 0 ? { tree, problems: [] } : { problems: building.problems }
}

function toTree(node: ParsedNode, building: Building): Tree {
  const range = { start: node.range[0], end: node.range[1] }
  if (isAlias(node)) {
    const target = building.anchors.get(node.source)?.tree ?? lost(node.source, range, building)
    return { type: 'alias', range, name: node.source, target }
  }
  const { anchor, tag } = node
  const named: Named = {}
  if (anchor !== undefined) building.anchors.set(anchor, named)
  named.tree = content(node, { range, ...(anchor && { anchor }), ...(tag && { tag }) }, building)
  return named.tree
}

/** What is not written, at an offset. */
const nothing = (at: number): Scalar => ({
  type: 'scalar',
  range: { start: at, end: at },
  value: null,
  style: 'plain',
})

function lost(name: string, range: Range, { problems }: Building): Solid {
  problems.push(unknownAnchor(name, range.start))
  // Nothing is read of the file; as a map it gives no second finding behind `<<`.
  return { type: 'map', range, flow: true, own: [], pairs: [] }
}

function content(node: Exclude<ParsedNode, Alias.Parsed>, head: Head, building: Building): Solid {
  if (isSeq(node)) return list(node as YAMLSeq.Parsed, head, building)
  if (isMap(node)) return map(node as YAMLMap.Parsed, head, building)
  return scalar(node as ScalarNode.Parsed, head)
}

const STYLES = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const

function scalar({ value, type = 'PLAIN', source }: ScalarNode.Parsed, head: Head): Scalar {
  const style = STYLES[type]
  const isPlainNumber = typeof value === 'number' && style === 'plain'
  return { type: 'scalar', ...head, value: plain(value), style, ...(isPlainNumber ? { written: source } : {}) }
}

function plain(value: unknown): Scalar['value'] {
  if (typeof value === 'string') return value.normalize('NFC')
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const list = (node: YAMLSeq.Parsed, head: Head, building: Building): List => ({
  type: 'list',
  ...head,
  flow: node.flow === true,
  items: node.items.map((item) => toTree(item, building)),
  starts: startsOf(node),
})

function map(node: YAMLMap.Parsed, head: Head, building: Building): MapTree {
  const own = node.items.map((item) => toPair(item, building))
  reportTwice(own, building)
  return { type: 'map', ...head, flow: node.flow === true, own, pairs: merged(own, building.problems) }
}

function reportTwice(own: readonly Pair[], { problems }: Building): void {
  const names = new Set<string>()
  for (const { name, keyRange, merge } of own) {
    if (merge === true) continue
    if (names.has(name)) problems.push(duplicateProblem(name, keyRange.start))
    names.add(name)
  }
}

function toPair(pair: YAMLMap.Parsed['items'][number], building: Building): Pair {
  // Other keys are mistakes, found before.
  const key = toTree(pair.key, building) as Scalar
  const name = String(key.value)
  const value = pair.value === null ? nothing(key.range.end) : toTree(pair.value, building)
  const isMerge = name === '<<' && key.style === 'plain'
  return { name, key, keyRange: key.range, value, behind: behind(pair), ...(isMerge ? { merge: true } : {}) }
}
