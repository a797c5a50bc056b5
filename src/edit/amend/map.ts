import { isDeepStrictEqual } from 'node:util'
import type { MapTree, Pair } from '#yaml/tree.ts'
import { inherited } from '#yaml/value.ts'
import { forget, type Amending, type Spot } from './amending.ts'
import { isFirst, lineEnd, lineStart, nextLine, pairEnd } from './layout.ts'
import { linesBehind, replaceNode } from './replace.ts'
import { flowText, pairLines, scalarText } from './written.ts'

type Wanted = Readonly<Record<string, unknown>>

/** Amends a map pair by pair. What it takes over through `<<` stays so as long as all of it is wanted. */
export function amendMap(map: MapTree, wanted: Wanted, spot: Spot, amending: Amending): void {
  const taken = inherited(map, amending.finals)
  const keepsMerge = Object.keys(taken).every((key) => key in wanted)
  const own = map.own.filter((pair) => !isMerge(pair))
  const kept = map.own.filter((pair) => (isMerge(pair) ? keepsMerge : pair.name in wanted))
  if (map.own.length + Object.keys(wanted).length === 0) return
  if (kept.length === 0) return replaceNode(map, wanted, spot, amending)
  const names = new Set(own.map(({ name }) => name))
  const isGiven = (key: string): boolean =>
    names.has(key) || (keepsMerge && key in taken && isDeepStrictEqual(taken[key], wanted[key]))
  const added = Object.keys(wanted).filter((key) => !isGiven(key))
  remove(map, kept, amending)
  const column = map.flow ? 0 : columnOf(map, amending)
  for (const pair of kept) {
    if (!isMerge(pair))
      amending.amend(
        pair.value,
        wanted[pair.name],
        map.flow ? { kind: 'flow' } : { kind: 'pair', behind: pair.behind, column },
      )
    insert(pair, followers(pair, kept, added, wanted), wanted, { map, first: kept[0]!, column }, amending)
  }
  insert(undefined, followers(undefined, kept, added, wanted), wanted, { map, first: kept[0]!, column }, amending)
}

const isMerge = ({ merge }: Pair): boolean => merge === true
const keyStart = (pair: Pair): number => pair.key.range.start
const columnOf = (map: MapTree, { text }: Amending): number =>
  keyStart(map.own[0]!) - lineStart(text, keyStart(map.own[0]!))

/** The new keys that come right behind a pair in the wanted order; without a pair those before all others, unless `<<` leads them. */
function followers(
  pair: Pair | undefined,
  kept: readonly Pair[],
  added: readonly string[],
  wanted: Wanted,
): readonly string[] {
  const names = new Set(kept.map(({ name }) => name))
  const order = Object.keys(wanted)
  const lead = kept.find(isMerge) === kept[0] ? kept[0] : undefined
  const before = (key: string): Pair | undefined => {
    const name = order.slice(0, order.indexOf(key)).findLast((other) => names.has(other))
    return name === undefined ? lead : kept.find((other) => !isMerge(other) && other.name === name)
  }
  return added.filter((key) => before(key) === pair)
}

interface Home {
  readonly map: MapTree
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
  if (map.flow) {
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

function remove(map: MapTree, kept: readonly Pair[], amending: Amending): void {
  const { text, splices } = amending
  const lead = map.own.findIndex((pair) => kept.includes(pair))
  const isInline = map.flow || (map.own[0] !== undefined && !isFirst(text, keyStart(map.own[0])))
  if (isInline && lead > 0) splices.push({ start: keyStart(map.own[0]!), end: keyStart(map.own[lead]!), text: '' })
  for (const [index, pair] of map.own.entries()) {
    if (kept.includes(pair)) continue
    forget(pair.value, amending)
    if (isInline && index < lead) continue
    if (map.flow) splices.push({ start: pairEnd(map.own[index - 1]!, text), end: pairEnd(pair, text), text: '' })
    else splices.push({ start: lineStart(text, keyStart(pair)), end: nextLine(text, pairEnd(pair, text)), text: '' })
  }
}
