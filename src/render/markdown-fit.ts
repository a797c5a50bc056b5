import { atLineStart } from './markdown-escape.ts'
import { foldMarkdown, itemsMarkdown } from './markdown-fold.ts'
import { inlineMarkdown } from './markdown-inline.ts'
import type { Block, Content, FoldBlock } from '#model/document.ts'

const GAP = 2

/**
 * Blocks in at most so many characters. What is no fold comes first; folds get what is left, whole items from the first, and a note
 * says how many are left out. Nothing is ever cut inside.
 */
export function fitted(blocks: readonly Block[], write: (block: Block) => string, most: number): readonly string[] {
  const all = blocks.map(write)
  if (sizeOf(all) <= most) return all
  const notes = notesOf(blocks, (fold) => fold.items.length)
  const fixed = keptWhole(blocks, all, most - sizeOf(notes))
  const room = most - sizeOf([...notes, ...fixed.filter((text) => text !== undefined)])
  const kept = keptItems(blocks, room)
  const texts = blocks.map((block, index) => (block.type === 'fold' ? foldText(block, kept[index] ?? 0) : fixed[index]))
  return [
    ...texts.filter((text) => text !== undefined),
    ...notesOf(blocks, (fold) => fold.items.length - (kept[blocks.indexOf(fold)] ?? 0)),
  ]
}

const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length + GAP, 0)

/** The blocks besides folds that fit, in their order; what does not is left out whole. */
function keptWhole(blocks: readonly Block[], texts: readonly string[], most: number): readonly (string | undefined)[] {
  let room = most
  return blocks.map((block, index) => {
    const text = texts[index] ?? ''
    if (block.type === 'fold' || text.length + GAP > room) return undefined
    room -= text.length + GAP
    return text
  })
}

/** How many items of each fold fit; of a block that is none, none. */
function keptItems(blocks: readonly Block[], most: number): readonly number[] {
  let room = most
  return blocks.map((block) => {
    if (block.type !== 'fold') return 0
    const shell = foldMarkdown({ ...block, items: [] }).length + GAP
    const { count, size } = fitting(block.items, room - shell)
    if (count > 0) room -= shell + size
    return count
  })
}

/** How many of the first items fit, and what they take. */
function fitting(items: readonly Content[], room: number): { readonly count: number; readonly size: number } {
  let [count, size] = [0, 0]
  for (const item of items) {
    const more = itemsMarkdown([item]).length + 1
    if (size + more > room) break
    count += 1
    size += more
  }
  return { count, size }
}

const foldText = (fold: FoldBlock, kept: number): string | undefined =>
  kept === 0 ? undefined : foldMarkdown({ ...fold, items: fold.items.slice(0, kept) })

/** What is said of what is left out, once for all folds that say the same. */
function notesOf(blocks: readonly Block[], left: (fold: FoldBlock) => number): readonly string[] {
  const sums = new Map<string, number>()
  for (const block of blocks) if (block.type === 'fold') sums.set(block.more, (sums.get(block.more) ?? 0) + left(block))
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .map(([more, sum]) => atLineStart(inlineMarkdown([{ text: more.replace('{left}', String(sum)), strong: true }])))
}
