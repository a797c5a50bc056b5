import { contentHtml, escapeHtml } from './html-escape.ts'
import { tableHtml } from './html-table.ts'
import { authorityLines, issuerLines, MOTTO, RECIPIENTS_LABEL, recipientLines, STATE_NAME } from './official.ts'
import { capitals } from './content.ts'
import type {
  AnnexBlock,
  Block,
  Content,
  HeadingBlock,
  Letterhead,
  SignatureBlock,
  TitleBlock,
} from '#model/document.ts'

const lines = (texts: readonly string[]): string => texts.map(escapeHtml).join('<br>')

function letterheadHtml(block: Letterhead): string {
  const names = issuerLines(block)
  const left = names.map(
    (name, index) => `<p${index === names.length - 1 ? ' class="issuer"' : ''}>${escapeHtml(name)}</p>`,
  )
  return `<header class="letterhead">
<div>${left.join('')}</div>
<div><p class="state">${STATE_NAME}</p><p class="motto">${MOTTO}</p></div>
<div><p>${escapeHtml(block.number)}</p></div>
<div><p><em>${escapeHtml(block.placeAndDate)}</em></p></div>
</header>`
}

const titleHtml = (block: TitleBlock): string =>
  `<h1>${escapeHtml(capitals(block.kind))}<span class="subject">${escapeHtml(block.subject)}</span></h1>`

function annexHtml(block: AnnexBlock): string {
  const reference = block.reference === undefined ? '' : `\n<p class="reference">${escapeHtml(block.reference)}</p>`
  return `<h2 class="annex-title">${escapeHtml(block.label)}<span>${escapeHtml(capitals(block.title))}</span></h2>${reference}`
}

function signatureHtml(block: SignatureBlock): string {
  return `<footer class="signature">
<div class="recipients"><p class="label">${RECIPIENTS_LABEL}</p><p>${lines(recipientLines(block))}</p></div>
<div class="signer"><p>${lines(authorityLines(block))}</p><p class="name">${escapeHtml(block.name ?? '')}</p></div>
</footer>`
}

/** The title, where there is one, is the only `h1`: headings begin below it. */
const headingHtml = (block: HeadingBlock, titled: boolean): string => {
  const tag = `h${block.level + (titled ? 1 : 0)}`
  return `<${tag}>${escapeHtml(block.text)}</${tag}>`
}

const listHtml = (items: readonly Content[]): string =>
  `<ul>\n${items.map((item) => `<li>${contentHtml(item)}</li>`).join('\n')}\n</ul>`

/** One block as HTML; `titled` says whether the document has a title block. */
export function blockHtml(block: Block, titled: boolean): string {
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
      return `<p class="${block.role}">${contentHtml(block.content)}</p>`
    case 'list':
      return listHtml(block.items)
    case 'fold':
      return `<details open>\n<summary>${escapeHtml(block.summary)}</summary>\n${listHtml(block.items)}\n</details>`
    case 'table':
      return tableHtml(block)
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`
    case 'signature':
      return signatureHtml(block)
  }
}
