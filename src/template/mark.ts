import type { Use } from './blocks.ts'
import type { Checked } from './check.ts'
import { MERGE, ONLY_TAGS, unmarked } from './marks.ts'
import { paragraphsOf, textsOf, withTexts, type Paragraph } from './paragraphs.ts'
import { tagsIn } from './scan.ts'
import { textOf, type Node } from '#word/nodes.ts'

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * A part with its tags as the library reads them: English names, each in one piece however Word had cut it. Paragraphs that
 * hold nothing but block tags are marked, so that they can go when the blocks are filled.
 */
export function marked(part: Node, { uses, merges }: Checked): Node {
  const edits = new Map<Node, Edit[]>()
  const add = ({ node }: Paragraph, edit: Edit): void => {
    edits.set(node, [...(edits.get(node) ?? []), edit])
  }
  for (const use of uses) add(use.paragraph, { ...use.found, text: libraryTag(use) })
  for (const { paragraph, found } of merges) add(paragraph, { ...found, text: MERGE })
  const texts = [...paragraphsOf(part)].flatMap((paragraph) => [...edited(paragraph, edits.get(paragraph.node) ?? [])])
  return withTexts(part, new Map(texts))
}

function libraryTag({ found, tag }: Use): string {
  if (found.way === 'close') return `{/${tag.id}}`
  if (found.way === 'open') return `{#${tag.id}${found.over === undefined ? '' : ` [loopOver: "${found.over}"]`}}`
  return `{${tag.id}${found.isCapital ? CAPITAL : ''}}`
}

/** Behind the name of a tag whose value is printed in capitals. */
export const CAPITAL = '^'

/** The texts of a paragraph after edits; each edit stands in the piece where it begins. */
function edited(paragraph: Paragraph, edits: readonly Edit[]): ReadonlyMap<Node, string> {
  const sorted = [...edits]
    .sort((a, b) => a.from - b.from)
    .map((edit, index) => (index === 0 && isOnlyBlocks(paragraph) ? { ...edit, text: ONLY_TAGS + edit.text } : edit))
  let [start, done] = [0, 0]
  return new Map(
    sorted.length === 0
      ? []
      : textsOf(paragraph.node).map((node) => {
          const text = textOf(node)
          const end = start + text.length
          const stop = sorted.findIndex(({ from }, index) => index >= done && from >= end)
          const piece = pieceOf(text, start, sorted.slice(done, stop === -1 ? undefined : stop))
          while ((sorted[done]?.to ?? Infinity) <= end) done += 1
          start = end
          return [node, piece] as const
        }),
  )
}

/** A piece that begins at a position, with the edits that touch it. */
function pieceOf(text: string, start: number, edits: readonly Edit[]): string {
  let position = 0
  const parts = edits.map((edit) => {
    const before = text.slice(position, Math.max(position, edit.from - start))
    position = Math.min(text.length, edit.to - start)
    return unmarked(before) + (edit.from >= start ? edit.text : '')
  })
  return parts.join('') + unmarked(text.slice(position))
}

/** Whether a paragraph says nothing besides beginning and ending blocks. */
function isOnlyBlocks({ text }: Paragraph): boolean {
  const tags = tagsIn(text)
  const rest = tags.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text)
  return rest.trim() === '' && tags.length > 0 && tags.every(({ way }) => way !== 'value')
}
