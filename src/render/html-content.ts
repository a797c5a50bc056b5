import type { Content, Inline } from '#model/document.ts'
import { htmlTag, joined, type Html } from '#model/html.ts'
import { onPaper, unbroken } from '#model/paper.ts'
import { contentLines } from './content.ts'

/** HTML of a document: its texts as paper has them. */
export const html = htmlTag((text) => unbroken(onPaper(text)))

function inlineHtml({ text, emphasis, strong, tone }: Inline): Html {
  const emphasised = emphasis === true ? html`<em>${text}</em>` : html`${text}`
  const bold = strong === true ? html`<strong>${emphasised}</strong>` : emphasised
  return tone === undefined ? bold : html`<span class="${tone}">${bold}</span>`
}

/** Pieces in lines of one paragraph. */
export const inLines = (lines: readonly Html[]): Html => joined(lines, html`<br>`)

/** A content as HTML; the tone of a run becomes its class. */
export const contentHtml = (content: Content): Html =>
  inLines(contentLines(content).map((line) => html`${line.map(inlineHtml)}`))
