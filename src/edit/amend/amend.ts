import { isDeepStrictEqual } from 'node:util'
import { parse } from '#yaml/parse.ts'
import type { Tree } from '#yaml/tree.ts'
import { valueOf } from '#yaml/value.ts'
import type { Amending, Spot } from './amending.ts'
import type { Splice } from './layout.ts'
import { amendList } from './list.ts'
import { amendMap } from './map.ts'
import { replaceNode, replaceScalar } from './replace.ts'

/**
 * The YAML text that says another value, with the fewest lines changed: comments, order, quotes, anchors, line ends and a byte
 * order mark stay. New keys stand where the order of the wanted value puts them. Undefined when the text is no YAML, or
 * written in a way that cannot be amended so that exactly the wanted value is read.
 */
export function amendText(text: string, wanted: unknown): string | undefined {
  const { tree } = parse(text)
  if (tree === undefined) return undefined
  const amending: Amending = {
    text,
    finals: new Map(),
    splices: [],
    amend: (node, value, spot) => amendNode(node, value, spot, amending),
  }
  amendNode(tree, wanted, { kind: 'root' }, amending)
  const amended = spliced(text, amending.splices)
  return amended !== undefined && isDeepStrictEqual(parse(amended).value, wanted) ? amended : undefined
}

function amendNode(node: Tree, wanted: unknown, spot: Spot, amending: Amending): void {
  if (node.type !== 'alias' && node.anchor !== undefined) amending.finals.set(node, wanted)
  if (node.type === 'map' && isPlainObject(wanted)) return amendMap(node, wanted, spot, amending)
  if (node.type === 'list' && Array.isArray(wanted)) return amendList(node, wanted, spot, amending)
  if (isDeepStrictEqual(valueOf(node, amending.finals), wanted)) return
  if (node.type === 'scalar' && !isPlainObject(wanted) && !Array.isArray(wanted))
    return replaceScalar(node, wanted, spot, amending)
  replaceNode(node, wanted, spot, amending)
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text with all splices made; undefined where they overlap. */
function spliced(text: string, splices: readonly Splice[]): string | undefined {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
  if (sorted.some(({ end }, index) => end > (sorted[index + 1]?.start ?? Infinity))) return undefined
  return [
    text.slice(0, sorted[0]?.start),
    ...sorted.flatMap((splice, index) => [splice.text, text.slice(splice.end, sorted[index + 1]?.start)]),
  ].join('')
}
