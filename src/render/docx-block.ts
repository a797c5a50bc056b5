import type { Paragraph, Table } from 'docx'
import type { AnnexBlock, Block, ListBlock, ParagraphBlock, TitleBlock } from '#model/document.ts'
import { plainText, runs, type Content, type Inline } from '#model/document.ts'
import { capitals } from '#model/paper.ts'
import { contentLines } from './content.ts'
import { letterheadTable, signatureTable } from './docx-letterhead.ts'
import { balanced, SHORT, underlined } from './docx-line.ts'
import { gap, heading, paragraph } from './docx-paragraph.ts'
import { ruledTable } from './docx-table.ts'

/** Where a block stands: the width between the margins, in twips, and the block it must share a page with. */
export interface Setting {
  readonly width: number
  readonly next: Block | undefined
}

type Flow = readonly (Paragraph | Table)[]

const ROLES = { body: 'Body', basis: 'Basis', note: 'Note', call: 'Call' } as const

const titleFlow = (block: TitleBlock, width: number): Flow => [
  paragraph('Kind', capitals(block.kind)),
  ...underlined('Subject', block.subject, width, SHORT),
  gap(12),
]

const annexFlow = (block: AnnexBlock, width: number): Flow => [
  paragraph('AnnexLabel', block.label),
  balanced('AnnexTitle', capitals(block.title), width),
  ...(block.reference === undefined ? [] : [paragraph('AnnexReference', block.reference)]),
  gap(6),
]

/** A signature never stands alone on a page: the paragraph before it goes along. A colon goes along with what it announces. */
function paragraphFlow(block: ParagraphBlock, next: Block | undefined): Flow {
  const announces =
    plainText(block.content).trimEnd().endsWith(':') && (next?.type === 'list' || next?.type === 'table')
  return [
    paragraph(ROLES[block.role], block.content, announces || next?.type === 'signature' ? { keepNext: true } : {}),
  ]
}

const listFlow = ({ items }: Pick<ListBlock, 'items'>, next: Block | undefined): Flow =>
  items.flatMap((item, index) =>
    contentLines(dashed(item)).map((line) =>
      paragraph('ListItem', line, next?.type === 'signature' && index === items.length - 1 ? { keepNext: true } : {}),
    ),
  )

const dashed = (item: Content): readonly Inline[] => [{ text: '- ' }, ...runs(item)]

/** One block as Word sets it. A table is followed by a gap: two tables in a row would become one. */
export function blockFlow(block: Block, { width, next }: Setting): Flow {
  switch (block.type) {
    case 'letterhead':
      return [letterheadTable(block, width), gap(1)]
    case 'title':
      return titleFlow(block, width)
    case 'annex':
      return annexFlow(block, width)
    case 'heading':
      return [heading(block.level, block.text)]
    case 'paragraph':
      return paragraphFlow(block, next)
    case 'list':
      return listFlow(block, next)
    case 'fold':
      return [heading(4, block.summary), ...listFlow(block, next)]
    case 'table':
      return [ruledTable(block, width), gap(next === undefined ? 1 : 9)]
    case 'code':
      return block.text.split('\n').map((line) => paragraph('ListItem', line))
    case 'signature':
      return [gap(12, { keepNext: true }), signatureTable(block, width), gap(1)]
  }
}
