import { isDeepStrictEqual } from 'node:util'
import type { Node, Pair, YAMLMap } from 'yaml'
import { forget, type Amending, type Spot } from './amending.ts'
import { behindProps, isFirst, lineEnd, lineStart, nextLine, pairEnd } from './layout.ts'
import { linesBehind, replaceNode } from './replace.ts'
import { inherited, isMerge, keyName } from './value.ts'
import { flowText, pairLines, scalarText } from './written.ts'

type Wanted = Readonly<Record<string, unknown>>

/** Amends a map pair by pair. What it takes over through `<<` stays so as long as all of it is wanted. */
export function amendMap(map: YAMLMap, wanted: Wanted, spot: Spot, amending: Amending): void {
  const taken = inherited(map, amending)
  const keepsMerge = Object.keys(taken).every((key) => key in wanted)
  const own = map.items.filter((pair) => !isMerge(pair))
  const kept = map.items.filter((pair) => (isMerge(pair) ? keepsMerge : keyName(pair) in wanted))
  if (kept.length === 0 && (own.length > 0 || Object.keys(wanted).length > 0))
    return replaceNode(map, wanted, spot, amending)
  const names = new Set(own.map(keyName))
  const isGiven = (key: string): boolean =>
    names.has(key) || (keepsMerge && key in taken && isDeepStrictEqual(taken[key], wanted[key]))
  const added = Object.keys(wanted).filter((key) => !isGiven(key))
  remove(map, kept, amending)
  const column = map.flow === true ? 0 : columnOf(map, amending)
  for (const pair of kept) {
    if (!isMerge(pair))
      amending.amend(
        pair.value,
        wanted[keyName(pair)],
        map.flow === true ? { kind: 'flow' } : { kind: 'pair', behind: behindProps(pair), column },
      )
    insert(pair, followers(pair, kept, added, wanted), wanted, { map, first: kept[0]!, column }, amending)
  }
  insert(undefined, followers(undefined, kept, added, wanted), wanted, { map, first: kept[0]!, column }, amending)
}

const keyStart = (pair: Pair): number => (pair.key as Node).range![0]
const columnOf = (map: YAMLMap, { text }: Amending): number =>
  keyStart(map.items[0]!) - lineStart(text, keyStart(map.items[0]!))

/** The new keys that come right behind a pair in the wanted order; without a pair those before all others, unless `<<` leads them. */
function followers(
  pair: Pair | undefined,
  kept: readonly Pair[],
  added: readonly string[],
  wanted: Wanted,
): readonly string[] {
  const names = new Set(kept.map(keyName))
  const order = Object.keys(wanted)
  const lead = kept.find(isMerge) === kept[0] ? kept[0] : undefined
  const before = (key: string): Pair | undefined => {
    const name = order.slice(0, order.indexOf(key)).findLast((other) => names.has(other))
    return name === undefined ? lead : kept.find((other) => !isMerge(other) && keyName(other) === name)
  }
  return added.filter((key) => before(key) === pair)
}

interface Home {
  readonly map: YAMLMap
  /** The first pair that stays. */
  readonly first: Pair
  readonly column: number
}

function insert(
  pair: Pair | undefined,
  keys: readonly string[],
  wanted: Wanted,
  { map, first, column }: Home,
  { text, splices }: Amending,
): void {
  if (keys.length === 0) return
  if (map.flow === true) {
    const parts = keys.map((key) => `${scalarText(key, true)}: ${flowText(wanted[key])}`)
    const at = pair === undefined ? keyStart(first) : pairEnd(pair, text)
    splices.push({
      start: at,
      end: at,
      text: parts.map((part) => (pair === undefined ? `${part}, ` : `, ${part}`)).join(''),
    })
    return
  }
  const lines = keys.flatMap((key) => pairLines(key, wanted[key]))
  const indent = ' '.repeat(column)
  if (pair !== undefined)
    splices.push(
      linesBehind(
        lines.map((line) => `${indent}${line}`),
        pairEnd(pair, text),
        text,
      ),
    )
  else
    splices.push({
      start: keyStart(first),
      end: keyStart(first),
      text: lines.map((line) => `${line}${lineEnd(text, keyStart(first))}${indent}`).join(''),
    })
}

function remove(map: YAMLMap, kept: readonly Pair[], amending: Amending): void {
  const { text, splices } = amending
  const lead = map.items.findIndex((pair) => kept.includes(pair))
  const isInline = map.flow === true || (map.items[0] !== undefined && !isFirst(text, keyStart(map.items[0])))
  if (isInline && lead > 0) splices.push({ start: keyStart(map.items[0]!), end: keyStart(map.items[lead]!), text: '' })
  for (const [index, pair] of map.items.entries()) {
    if (kept.includes(pair)) continue
    forget(pair.value, amending)
    if (isInline && index < lead) continue
    if (map.flow === true)
      splices.push({ start: pairEnd(map.items[index - 1]!, text), end: pairEnd(pair, text), text: '' })
    else splices.push({ start: lineStart(text, keyStart(pair)), end: nextLine(text, pairEnd(pair, text)), text: '' })
  }
}
