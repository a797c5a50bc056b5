import type { AnnexBlock, Block } from '#model/document.ts'

/** A stretch of a document with pages of its own: what precedes the annexes, or one annex with its head. */
export interface Part {
  readonly annex?: AnnexBlock
  readonly blocks: readonly Block[]
}

/** The document cut before each annex; a document without blocks is one empty part. */
export function splitAtAnnexes(blocks: readonly Block[]): readonly Part[] {
  const starts = blocks.flatMap((block, index) => (index === 0 || block.type === 'annex' ? [index] : []))
  const parts = starts.map((start, index) => partOf(blocks.slice(start, starts[index + 1])))
  return parts.length === 0 ? [{ blocks: [] }] : parts
}

function partOf(blocks: readonly Block[]): Part {
  const [first] = blocks
  return first?.type === 'annex' ? { annex: first, blocks } : { blocks }
}
