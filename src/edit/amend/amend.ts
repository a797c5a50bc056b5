import { isDeepStrictEqual } from 'node:util'
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import { readYaml } from '../syntax.ts'
import { viewOf } from '../view.ts'
import type { Amending, Spot } from './amending.ts'
import type { Splice } from './layout.ts'
import { amendList } from './list.ts'
import { amendMap } from './map.ts'
import { replaceNode, replaceScalar } from './replace.ts'
import { finalOf, valueOf } from './value.ts'

/**
 * The YAML text that says another value, with the fewest lines changed: comments, order, quotes, anchors, line ends and a byte
 * order mark stay. New keys stand where the order of the wanted value puts them. Undefined when the text is no YAML, or
 * written in a way that cannot be amended so that exactly the wanted value is read.
 */
export function amendText(text: string, wanted: unknown): string | undefined {
  const document = readYaml(text)
  if (document === undefined) return undefined
  const { targets } = viewOf(text, document)
  const amending: Amending = {
    text,
    targets,
    finals: new Map(),
    splices: [],
    amend: (node, value, spot) => amendNode(node, value, spot, amending),
  }
  amendNode(document.contents, wanted, { kind: 'root' }, amending)
  const amended = spliced(text, amending.splices)
  return amended !== undefined && says(amended, wanted) ? amended : undefined
}

function amendNode(node: unknown, wanted: unknown, spot: Spot, amending: Amending): void {
  if (isAlias(node)) {
    if (!isDeepStrictEqual(finalOf(amending.targets.get(node), amending), wanted))
      replaceNode(node, wanted, spot, amending)
    return
  }
  if (isMap(node) || isSeq(node) || isScalar(node)) if (node.anchor !== undefined) amending.finals.set(node, wanted)
  if (isMap(node) && isPlainObject(wanted)) return amendMap(node, wanted, spot, amending)
  if (isSeq(node) && Array.isArray(wanted)) return amendList(node, wanted, spot, amending)
  if (isDeepStrictEqual(valueOf(node, amending), wanted)) return
  if (isScalar(node) && !isPlainObject(wanted) && !Array.isArray(wanted))
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

function says(text: string, wanted: unknown): boolean {
  const document = readYaml(text)
  if (document === undefined) return false
  const { targets } = viewOf(text, document)
  return isDeepStrictEqual(valueOf(document.contents, { targets, finals: new Map() }), wanted)
}
