import {
  Composer,
  CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type ErrorCode,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import type { Comment } from '#model/catalog.ts'
import type { Localized } from '#model/localized.ts'
import { merged, type Merge } from './merge.ts'
import type { Problem } from './problem.ts'
import type { Pair, Range, Solid, Tree } from './tree.ts'
import { readTokens } from './yaml-comments.ts'
import { syntaxMessages } from './yaml-messages.ts'
import { mistakeIn } from './yaml-mistake.ts'
import {
  brokenProblem,
  directiveProblem,
  duplicateProblem,
  syntaxProblem,
  tooMuchProblem,
  unknownAnchor,
} from './yaml-problems.ts'

interface Building {
  readonly anchors: Map<string, Solid>
  readonly problems: Problem[]
}

// A code that the reader learns in a later version does not compile until it has a message.
const MESSAGES: Readonly<Record<ErrorCode, Localized>> = syntaxMessages
// Both far above any honest file, and below what takes the reader seconds or its whole stack.
const DEEPEST = 40
const MOST_VALUES = 100_000
// Duplicate keys are found here: the reader compares every key with every other one.
const OPTIONS = {
  version: '1.2',
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** A YAML text as a tree; without one it is empty, or has problems. */
export interface Parsed {
  readonly tree?: Tree
  readonly problems: readonly Problem[]
  readonly comments: readonly Comment[]
}

/** Reads a YAML 1.2 text. Without problems there is a tree; an empty text is null. */
export function parseTree(text: string): Parsed {
  const { tokens, comments } = readTokens(text) ?? { tokens: undefined, comments: [] }
  if (tokens === undefined || isTooMuch(tokens)) return { problems: [tooMuchProblem(0)], comments }
  const [document, second] = [...new Composer(OPTIONS).compose(tokens, true, text.length)]
  if (document === undefined) return { problems: [], comments }
  if (second !== undefined) return { problems: [syntaxProblem(MESSAGES.MULTIPLE_DOCS, second.range[0])], comments }
  return { ...build(document, text), comments }
}

function build(
  document: Document.Parsed,
  text: string,
): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  if (document.directives.yaml.explicit && document.directives.yaml.version === '1.1')
    return { problems: [directiveProblem(text.indexOf('%YAML'))] }
  // One mistake often breaks all lines below it: the first finding is the one to act on.
  const broken = mistakeIn(document, text)
  if (broken !== undefined)
    return { problems: [brokenProblem(MESSAGES[broken.code], broken.at, text, broken.code === 'TAB_AS_INDENT')] }
  const building: Building = { anchors: new Map(), problems: [] }
  const tree = toTree(document.contents, building, 0)
  return building.problems.length === 0 ? { tree, problems: [] } : { problems: building.problems }
}

function isTooMuch(tokens: readonly CST.Token[]): boolean {
  let level = tokens
  let values = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.reduce((sum, token) => sum + weight(token), 0)
    if (depth > DEEPEST || values > MOST_VALUES) return true
    level = level.flatMap(children)
  }
  return false
}

// A million commas make no item, and as many mistakes.
const weight = (token: CST.Token): number =>
  CST.isCollection(token)
    ? (token.items as CST.CollectionItem[]).reduce((sum, { start }) => sum + 1 + Math.floor(start.length / 8), 0)
    : 1

function children(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!CST.isCollection(token)) return []
  return (token.items as CST.CollectionItem[]).flatMap(({ key, value }) =>
    [key, value].filter((part) => part !== undefined && part !== null),
  )
}

function toTree(node: ParsedNode | null, building: Building, at: number): Tree {
  if (node === null) return { type: 'scalar', range: { start: at, end: at }, value: null }
  const range = { start: node.range[0], end: node.range[1] }
  if (isAlias(node))
    return { type: 'alias', range, target: building.anchors.get(node.source) ?? lost(node.source, range, building) }
  const tree = content(node, range, building)
  if (node.anchor !== undefined) building.anchors.set(node.anchor, tree)
  return tree
}

function content(node: ParsedNode, range: Range, building: Building): Solid {
  if (isSeq(node))
    return { type: 'list', range, items: node.items.map((item) => toTree(item as ParsedNode, building, range.start)) }
  if (isMap(node)) return { type: 'map', range, pairs: pairs(node, range, building) }
  const { value, type, source } = node as { value: unknown; type?: string; source?: string }
  if (typeof value === 'number')
    return { type: 'scalar', range, value, ...(type === 'PLAIN' && source !== undefined ? { written: source } : {}) }
  if (typeof value === 'string')
    return { type: 'scalar', range, value: value.normalize('NFC'), ...(type === 'PLAIN' ? { plain: true } : {}) }
  return { type: 'scalar', range, value: value === true || value === false ? value : null }
}

function pairs(map: YAMLMap, range: Range, building: Building): readonly Pair[] {
  const own = new Map<string, Pair>()
  const merges: Merge[] = []
  for (const { key, value } of map.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    const keyRange = isScalar(key) ? { start: key.range[0], end: key.range[1] } : range
    const name = isScalar(key) ? String(key.value).normalize('NFC') : ''
    const tree = toTree(value, building, keyRange.end)
    if (name === '<<' && isScalar(key) && key.type === 'PLAIN') merges.push({ range: keyRange, tree })
    else if (own.has(name)) building.problems.push(duplicateProblem(name, keyRange.start))
    else own.set(name, { key: name, keyRange, value: tree })
  }
  return merges.length === 0 ? [...own.values()] : merged(own, merges, building.problems)
}

function lost(name: string, range: Range, building: Building): Solid {
  building.problems.push(unknownAnchor(name, range.start))
  // Nothing is read of the file; as a map it gives no second finding behind `<<`.
  return { type: 'map', range, pairs: [] }
}
