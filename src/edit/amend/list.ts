import { isDeepStrictEqual } from 'node:util'
import type { List, Tree } from '#yaml/tree.ts'
import { valueOf } from '#yaml/value.ts'
import { walk } from '#yaml/walk.ts'
import { align, type Aligned } from './align.ts'
import { forget, type Amending, type Spot } from './amending.ts'
import { contentEnd, isFirst, lineEnd, lineStart, nextLine } from './layout.ts'
import { linesBehind, replaceNode } from './replace.ts'
import { flowText, itemLines } from './written.ts'

/** A list, what it says, and where each of its items goes. */
interface Placed {
  readonly list: List
  readonly old: readonly unknown[]
  readonly wanted: readonly unknown[]
  readonly aligned: Aligned
}

/** Amends a list item by item; an item that only moves keeps its text. */
export function amendList(list: List, wanted: readonly unknown[], spot: Spot, amending: Amending): void {
  const old = list.items.map((item) => valueOf(item, amending.finals))
  const aligned = align(old, wanted)
  if (old.length + wanted.length === 0) return
  if (aligned.kept.size === 0) return replaceNode(list, wanted, spot, amending)
  const placed: Placed = { list, old, wanted, aligned }
  remove(placed, amending)
  const column = list.flow ? 0 : list.starts[0]! - lineStart(amending.text, list.starts[0]!)
  insert(placed, undefined, column, amending)
  for (const [to, from] of [...aligned.kept].sort(([a], [b]) => a - b)) {
    amending.amend(
      list.items[from]!,
      wanted[to],
      list.flow ? { kind: 'flow' } : { kind: 'item', behind: list.starts[from]! + 1, column },
    )
    insert(placed, to, column, amending)
  }
}

const itemEnd = ({ list }: Placed, index: number, text: string): number =>
  contentEnd(list.items[index]!, text, list.starts[index]! + 1)

/** Writes the new items that follow a kept one; those before all others without it. */
function insert(placed: Placed, to: number | undefined, column: number, amending: Amending): void {
  const {
    list,
    wanted,
    aligned: { kept },
  } = placed
  const { text, splices } = amending
  const next = wanted.findIndex((_, index) => index > (to ?? -1) && kept.has(index))
  const fresh = Array.from(
    { length: (next === -1 ? wanted.length : next) - (to ?? -1) - 1 },
    (_, index) => (to ?? -1) + 1 + index,
  )
  if (fresh.length === 0) return
  const at = to === undefined ? list.starts[Math.min(...kept.values())]! : itemEnd(placed, kept.get(to)!, text)
  if (list.flow) {
    const parts = fresh.map((index) => flowText(wanted[index]))
    splices.push({
      start: at,
      end: at,
      text: parts.map((part) => (to === undefined ? `${part}, ` : `, ${part}`)).join(''),
    })
    return
  }
  const eol = lineEnd(text, at)
  const indent = ' '.repeat(column)
  const lines = fresh.flatMap(
    (index) => ownText(placed, index, amending) ?? newLines(placed, index).map((line) => `${indent}${line}`),
  )
  if (to !== undefined) splices.push(linesBehind(lines, at, text))
  else splices.push({ start: at, end: at, text: lines.map((line) => `${line.slice(column)}${eol}${indent}`).join('') })
}

/** The text of an item that only moves. */
function ownText(placed: Placed, index: number, { text }: Amending): readonly string[] | undefined {
  const { list, old, wanted, aligned } = placed
  const from = aligned.moved.get(index)
  if (from === undefined || !isDeepStrictEqual(old[from], wanted[index])) return undefined
  if (hasNames(list.items[from]!) || !isFirst(text, list.starts[from]!)) return undefined
  return text
    .slice(lineStart(text, list.starts[from]!), nextLine(text, itemEnd(placed, from, text)))
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
}

const hasNames = (node: Tree): boolean =>
  [...walk(node)].some((inner) => inner.type === 'alias' || inner.anchor !== undefined)

/** A new item in the style of those beside it. */
function newLines({ list, wanted }: Placed, index: number): readonly string[] {
  const value = wanted[index]
  const neighbours = list.items.filter(({ type }) => type === 'map')
  const isFlow = neighbours.length > 0 && neighbours.every((map) => map.type === 'map' && map.flow)
  return isFlow && typeof value === 'object' ? [`- ${flowText(value)}`] : itemLines(value)
}

function remove(placed: Placed, amending: Amending): void {
  const { list, aligned } = placed
  const { starts } = list
  const { text, splices } = amending
  const stays = new Set(aligned.kept.values())
  const lead = Math.min(...stays)
  const isInline = list.flow || !isFirst(text, starts[0]!)
  if (isInline && lead > 0) splices.push({ start: starts[0]!, end: starts[lead]!, text: '' })
  for (const [index, item] of list.items.entries()) {
    if (stays.has(index)) continue
    forget(item, amending)
    if (isInline && index < lead) continue
    const end = itemEnd(placed, index, text)
    if (list.flow) splices.push({ start: itemEnd(placed, index - 1, text), end, text: '' })
    else splices.push({ start: lineStart(text, starts[index]!), end: nextLine(text, end), text: '' })
  }
}
