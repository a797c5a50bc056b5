import type { CST, YAMLMap, YAMLSeq } from 'yaml'

/** The offset behind the colon of a pair, and the anchor or tag of its value; of one without a colon behind its key. */
export function behind({ key, srcToken }: YAMLMap.Parsed['items'][number]): number {
  const last = srcToken?.sep?.findLast(({ type }) => type === 'map-value-ind' || isProp(type))
  return last === undefined ? key.range[1] : last.offset + last.source.length
}

/** The offset of each item of a list: its dash; inside `[ ]` its anchor or tag, or itself. */
export function startsOf({ flow, items, srcToken }: YAMLSeq.Parsed): readonly number[] {
  const tokens: readonly CST.CollectionItem[] = srcToken?.items ?? []
  return flow === true
    ? items.map((item, index) => tokens[index]?.start.find(({ type }) => isProp(type))?.offset ?? item.range[0])
    : tokens.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
}

const isProp = (type: CST.SourceToken['type']): boolean => type === 'anchor' || type === 'tag'
