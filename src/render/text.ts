import { capitals } from '#model/paper.ts'
import { authorityLines, issuerLines, MOTTO, RECIPIENTS_LABEL, recipientLines, STATE_NAME } from './official.ts'
import type { RenderOptions } from './renderer.ts'
import { styleFor, type Style } from './text-inline.ts'
import { beside, centred, hanging, wrap } from './text-layout.ts'
import { tableLines } from './text-table.ts'
import type { AnnexBlock, Block, Document, Letterhead, SignatureBlock, TitleBlock } from '#model/document.ts'

const NARROWEST = 20
const WIDEST = 240
const TWO_COLUMNS = 72
const strong = (text: string): readonly [{ text: string; strong: true }] => [{ text, strong: true }]

/** Two blocks of centred lines, beside each other where there is room. */
function halves(left: readonly string[], right: readonly string[], width: number): readonly string[] {
  if (width < TWO_COLUMNS) return [...left, ...right].flatMap((text) => wrap(text, width))
  const sizes = [Math.floor(width / 2) - 2, width - Math.floor(width / 2) - 2]
  return beside(
    [left, right].map((texts, index) => texts.flatMap((text) => centred(text, sizes[index] ?? width))),
    sizes,
    '    ',
  )
}

const markLines = ({ mark }: Letterhead): readonly string[] => (mark === undefined ? [] : [mark])

const letterheadLines = (block: Letterhead, style: Style, width: number): readonly string[] => [
  ...halves(
    issuerLines(block).map((line) => style(strong(line))),
    [style(strong(STATE_NAME)), style(strong(MOTTO))],
    width,
  ),
  ...halves(
    [style(block.number), ...markLines(block).map((line) => style(strong(line)))],
    [style([{ text: block.placeAndDate, emphasis: true }])],
    width,
  ),
]

const titleLines = (block: TitleBlock, style: Style, width: number): readonly string[] =>
  [capitals(block.kind), block.subject].flatMap((text) => centred(style(strong(text)), width))

const annexLines = (block: AnnexBlock, style: Style, width: number): readonly string[] => [
  '─'.repeat(width),
  ...[block.label, capitals(block.title)].flatMap((text) => centred(style(strong(text)), width)),
  ...(block.reference === undefined ? [] : centred(style([{ text: block.reference, emphasis: true }]), width)),
]

const signatureLines = (block: SignatureBlock, style: Style, width: number): readonly string[] => [
  ...authorityLines(block).flatMap((line) => wrap(style(strong(line)), width)),
  ...(block.name === undefined ? [] : ['', ...wrap(style(strong(block.name)), width)]),
  '',
  ...[RECIPIENTS_LABEL, ...recipientLines(block)].flatMap((line) => wrap(style(line), width)),
]

const codeLine = (line: string, style: Style, width: number): readonly string[] =>
  hanging(' '.repeat(4 + line.length - line.trimStart().length), style(line.trim()), width)

function blockLines(block: Block, style: Style, width: number): readonly string[] {
  switch (block.type) {
    case 'letterhead':
      return letterheadLines(block, style, width)
    case 'title':
      return titleLines(block, style, width)
    case 'annex':
      return annexLines(block, style, width)
    case 'heading':
      return wrap(style(strong(block.text)), width)
    case 'paragraph':
      return (block.role === 'call' ? centred : wrap)(style(block.content), width)
    case 'list':
      return block.items.flatMap((item) => hanging('- ', style(item), width))
    case 'fold':
      return [
        ...wrap(style(strong(block.summary)), width),
        '',
        ...block.items.flatMap((item) => hanging('- ', style(item), width)),
      ]
    case 'table':
      return tableLines(block, style, width)
    case 'code':
      return block.text.split('\n').flatMap((line) => codeLine(line, style, width))
    case 'signature':
      return signatureLines(block, style, width)
  }
}

/** A document for a terminal: wrapped at the width of the screen, blocks parted by an empty line. */
export function renderText(document: Document, { color, width }: RenderOptions): string {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || NARROWEST))
  const style = styleFor(color)
  return document.blocks.map((block) => blockLines(block, style, columns).join('\n')).join('\n\n') + '\n'
}
