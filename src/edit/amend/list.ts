import { isDeepStrictEqual } from 'node:util'
import { isMap, visit, type Node, type YAMLSeq } from 'yaml'
import { align, type Aligned } from './align.ts'
import { forget, type Amending, type Spot } from './amending.ts'
import { contentEnd, dashes, flowStarts, isFirst, lineEnd, lineStart, nextLine } from './layout.ts'
import { linesBehind, replaceNode } from './replace.ts'
import { valueOf } from './value.ts'
import { flowText, itemLines } from './written.ts'

/** A list with where its items begin: their dashes, or themselves inside `[ ]`. */
interface Placed {
  readonly list: YAMLSeq
  readonly old: readonly unknown[]
  readonly starts: readonly number[]
  readonly wanted: readonly unknown[]
  readonly aligned: Aligned
}

/** Amends a list item by item; an item that only moves keeps its text. */
export function amendList(list: YAMLSeq, wanted: readonly unknown[], spot: Spot, amending: Amending): void {
  const old = list.items.map((item) => valueOf(item, amending))
  const aligned = align(old, wanted)
  if (old.length + wanted.length === 0) return
  if (aligned.kept.size === 0) return replaceNode(list, wanted, spot, amending)
  const placed: Placed = { list, old, starts: list.flow === true ? flowStarts(list) : dashes(list), wanted, aligned }
  remove(placed, amending)
  const column = list.flow === true ? 0 : placed.starts[0]! - lineStart(amending.text, placed.starts[0]!)
  insert(placed, undefined, column, amending)
  for (const [to, from] of [...aligned.kept].sort(([a], [b]) => a - b)) {
    amending.amend(
      list.items[from],
      wanted[to],
      list.flow === true ? { kind: 'flow' } : { kind: 'item', behind: placed.starts[from]! + 1, column },
    )
    insert(placed, to, column, amending)
  }
}

const itemEnd = ({ list, starts }: Placed, index: number, text: string): number =>
  contentEnd(list.items[index], text, starts[index]! + 1)

/** Writes the new items that follow a kept one; those before all others without it. */
function insert(placed: Placed, to: number | undefined, column: number, amending: Amending): void {
  const {
    list,
    starts,
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
  const at = to === undefined ? starts[Math.min(...kept.values())]! : itemEnd(placed, kept.get(to)!, text)
  if (list.flow === true) {
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
function ownText(
  { list, old, starts, wanted, aligned: { moved } }: Placed,
  index: number,
  { text }: Amending,
): readonly string[] | undefined {
  const from = moved.get(index)
  if (
    from === undefined ||
    !isDeepStrictEqual(old[from], wanted[index]) ||
    hasNames(list.items[from]) ||
    !isFirst(text, starts[from]!)
  )
    return undefined
  const end = nextLine(text, contentEnd(list.items[from], text, starts[from]! + 1))
  return text
    .slice(lineStart(text, starts[from]!), end)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
}

function hasNames(node: unknown): boolean {
  let found = false
  visit(node as Node, {
    Alias: () => {
      found = true
    },
    Value: (_, { anchor }) => {
      found ||= anchor !== undefined
    },
  })
  return found
}

/** A new item in the style of those beside it. */
function newLines({ list, wanted }: Placed, index: number): readonly string[] {
  const value = wanted[index]
  const neighbours = list.items.filter(isMap)
  const isFlow = neighbours.length > 0 && neighbours.every(({ flow }) => flow === true)
  return isFlow && typeof value === 'object' ? [`- ${flowText(value)}`] : itemLines(value)
}

function remove(placed: Placed, amending: Amending): void {
  const { list, starts, aligned } = placed
  const { text, splices } = amending
  const stays = new Set(aligned.kept.values())
  const lead = Math.min(...stays)
  const isInline = list.flow === true || !isFirst(text, starts[0]!)
  if (isInline && lead > 0) splices.push({ start: starts[0]!, end: starts[lead]!, text: '' })
  for (const [index, item] of list.items.entries()) {
    if (stays.has(index)) continue
    forget(item, amending)
    if (isInline && index < lead) continue
    const end = itemEnd(placed, index, text)
    if (list.flow === true) splices.push({ start: itemEnd(placed, index - 1, text), end, text: '' })
    else splices.push({ start: lineStart(text, starts[index]!), end: nextLine(text, end), text: '' })
  }
}
