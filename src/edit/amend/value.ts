import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'

/** What an anchor will stand for; a node without an entry keeps its value, one that goes stands for nothing. */
export type Anchors = ReadonlyMap<unknown, unknown>

/** A document that is being amended: what its aliases stand for, and what will become of that. */
export interface Meaning {
  readonly targets: ReadonlyMap<unknown, Node>
  readonly finals: Anchors
}

/** Whether a pair takes over the pairs of another map. */
export const isMerge = ({ key }: Pair): boolean => isScalar(key) && key.value === '<<' && key.type === 'PLAIN'

/** The name of a key, in NFC. */
export const keyName = ({ key }: Pair): string => (isScalar(key) ? String(key.value).normalize('NFC') : '')

/** The plain data of a node, texts in NFC, aliases and `<<` followed to what they will stand for. */
export function valueOf(node: unknown, meaning: Meaning): unknown {
  if (isAlias(node)) return finalOf(meaning.targets.get(node), meaning)
  if (isSeq(node)) return node.items.map((item) => valueOf(item, meaning))
  if (isMap(node))
    return {
      ...inherited(node, meaning),
      ...Object.fromEntries(
        node.items.filter((pair) => !isMerge(pair)).map((pair) => [keyName(pair), valueOf(pair.value, meaning)]),
      ),
    }
  return isScalar(node) ? (typeof node.value === 'string' ? node.value.normalize('NFC') : node.value) : null
}

/** What a node with an anchor will say. */
export const finalOf = (node: unknown, meaning: Meaning): unknown =>
  meaning.finals.has(node) ? meaning.finals.get(node) : valueOf(node, meaning)

/** What a map takes over through `<<`; of several the first one wins. */
export function inherited(map: YAMLMap, meaning: Meaning): Readonly<Record<string, unknown>> {
  const sources = map.items.filter(isMerge).flatMap(({ value }) => (isSeq(value) ? value.items : [value]))
  return Object.assign(
    {},
    ...sources
      .reverse()
      .map((source) => valueOf(source, meaning))
      .filter((value) => typeof value === 'object'),
  ) as Record<string, unknown>
}
