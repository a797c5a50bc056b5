import { capitals } from '#model/paper.ts'
import { atLineStart, escapeMarkdown } from './markdown-escape.ts'
import { inlineMarkdown } from './markdown-inline.ts'
import { fitted } from './markdown-fit.ts'
import { foldMarkdown, itemsMarkdown } from './markdown-fold.ts'
import { tableMarkdown } from './markdown-table.ts'
import { authorityLines, issuerLines, MOTTO, RECIPIENTS_LABEL, recipientLines, STATE_NAME } from './official.ts'
import { printable } from '#model/text.ts'
import type {
  AnnexBlock,
  Block,
  CodeBlock,
  Document,
  Letterhead,
  ParagraphBlock,
  SignatureBlock,
} from '#model/document.ts'

const bold = (text: string): string => inlineMarkdown([{ text, strong: true }])
const italic = (text: string): string => inlineMarkdown([{ text, emphasis: true }])
const plain = (text: string): string => atLineStart(escapeMarkdown(text))
const paragraphs = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')
const lines = (...texts: readonly string[]): string => texts.join('\\\n')

const letterheadMarkdown = (block: Letterhead): string =>
  paragraphs(
    lines(
      ...issuerLines(block).map(bold),
      plain(block.number),
      ...(block.mark === undefined ? [] : [bold(block.mark)]),
    ),
    lines(bold(STATE_NAME), bold(MOTTO), italic(block.placeAndDate)),
  )

const annexMarkdown = (block: AnnexBlock): string =>
  paragraphs('---', `## ${escapeMarkdown(block.label)}`, bold(capitals(block.title)), italic(block.reference ?? ''))

const paragraphMarkdown = (block: ParagraphBlock): string =>
  block.role === 'body' || block.role === 'call' ? atLineStart(inlineMarkdown(block.content)) : italicised(block)

/** A basis or a note is in italics throughout, whatever its runs add. */
const italicised = ({ content }: ParagraphBlock): string =>
  inlineMarkdown(
    typeof content === 'string'
      ? [{ text: content, emphasis: true }]
      : content.map((run) => ({ ...run, emphasis: true })),
  )

const signatureMarkdown = (block: SignatureBlock): string =>
  paragraphs(
    lines(...authorityLines(block).map(bold), ...(block.name === undefined ? [] : ['', bold(block.name)])),
    lines(
      inlineMarkdown([{ text: RECIPIENTS_LABEL, strong: true, emphasis: true }]),
      ...recipientLines(block).map(plain),
    ),
  )

/** The fence is longer than any run of backticks inside it. */
function codeMarkdown({ language, text }: CodeBlock): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${printable(text)}\n${fence}`
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'letterhead':
      return letterheadMarkdown(block)
    case 'title':
      return paragraphs(`# ${escapeMarkdown(capitals(block.kind))}`, bold(block.subject))
    case 'annex':
      return annexMarkdown(block)
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text).trim()}`
    case 'paragraph':
      return paragraphMarkdown(block)
    case 'list':
      return itemsMarkdown(block.items)
    case 'fold':
      return foldMarkdown(block)
    case 'table':
      return tableMarkdown(block)
    case 'code':
      return codeMarkdown(block)
    case 'signature':
      return signatureMarkdown(block)
  }
}

/** A document in GitHub-flavoured Markdown, in no more characters than it allows. */
export const renderMarkdown = ({ blocks, most = Infinity }: Document): string =>
  paragraphs(...fitted(blocks, blockMarkdown, most)) + '\n'
