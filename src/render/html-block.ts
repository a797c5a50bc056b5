import type {
  AnnexBlock,
  Block,
  Content,
  HeadingBlock,
  Letterhead,
  SignatureBlock,
  TitleBlock,
} from '#model/document.ts'
import { joined, type Html } from '#model/html.ts'
import { capitals } from '#model/paper.ts'
import { contentHtml, html, inLines } from './html-content.ts'
import { tableHtml } from './html-table.ts'
import { authorityLines, issuerLines, MOTTO, RECIPIENTS_LABEL, recipientLines, STATE_NAME } from './official.ts'

const lines = (texts: readonly string[]): Html => inLines(texts.map((text) => html`${text}`))

function letterheadHtml(block: Letterhead): Html {
  const names = issuerLines(block)
  const left = names.map((name, index) =>
    index === names.length - 1 ? html`<p class="issuer">${name}</p>` : html`<p>${name}</p>`,
  )
  return html`<header class="letterhead">
<div>${left}</div>
<div><p class="state">${STATE_NAME}</p><p class="motto">${MOTTO}</p></div>
<div><p>${block.number}</p>${block.mark === undefined ? '' : html`<p><strong>${block.mark}</strong></p>`}</div>
<div><p><em>${block.placeAndDate}</em></p></div>
</header>`
}

const titleHtml = ({ kind, subject }: TitleBlock): Html =>
  html`<h1>${capitals(kind)}<span class="subject">${subject}</span></h1>`

function annexHtml({ label, title, reference }: AnnexBlock): Html {
  const head = html`<h2 class="annex-title">${label}<span>${capitals(title)}</span></h2>`
  return reference === undefined ? head : html`${head}\n<p class="reference">${reference}</p>`
}

const signatureHtml = (block: SignatureBlock): Html => html`<footer class="signature">
<div class="recipients"><p class="label">${RECIPIENTS_LABEL}</p><p>${lines(recipientLines(block))}</p></div>
<div class="signer"><p>${lines(authorityLines(block))}</p><p class="name">${block.name ?? ''}</p></div>
</footer>`

/** The title, where there is one, is the only `h1`: headings begin below it. */
const headingHtml = ({ level, text }: HeadingBlock, titled: boolean): Html => {
  const tag = `h${level + (titled ? 1 : 0)}`
  return html`<${tag}>${text}</${tag}>`
}

const listHtml = (items: readonly Content[]): Html =>
  html`<ul>\n${joined(items.map((item) => html`<li>${contentHtml(item)}</li>`))}\n</ul>`

/** One block as HTML; `titled` says whether the document has a title block. */
export function blockHtml(block: Block, titled: boolean): Html {
  switch (block.type) {
    case 'letterhead':
      return letterheadHtml(block)
    case 'title':
      return titleHtml(block)
    case 'annex':
      return annexHtml(block)
    case 'heading':
      return headingHtml(block, titled)
    case 'paragraph':
      return html`<p class="${block.role}">${contentHtml(block.content)}</p>`
    case 'list':
      return listHtml(block.items)
    case 'fold':
      return html`<details open>\n<summary>${block.summary}</summary>\n${listHtml(block.items)}\n</details>`
    case 'table':
      return tableHtml(block)
    case 'code':
      return html`<pre><code>${block.text}</code></pre>`
    case 'signature':
      return signatureHtml(block)
  }
}
