import type { Document } from '#model/document.ts'
import { joined, raw, type Html } from '#model/html.ts'
import { blockHtml } from './html-block.ts'
import { html } from './html-content.ts'
import { STYLE } from './html-style.ts'
import { splitAtAnnexes, type Part } from './parts.ts'

function partHtml({ annex, blocks }: Part, titled: boolean): Html {
  const body = joined(blocks.map((block) => blockHtml(block, titled)))
  if (annex === undefined) return body
  const look = annex.landscape === true ? 'annex wide' : 'annex'
  return html`<section class="${look}">\n${body}\n</section>`
}

/** A document as one file that carries all it needs: nothing may be loaded and nothing may run. */
export function renderHtml(document: Document): Html {
  const titled = document.blocks.some((block) => block.type === 'title')
  return html`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${document.landscape === true ? html`<main class="wide">` : html`<main>`}
${joined(splitAtAnnexes(document.blocks).map((part) => partHtml(part, titled)))}
</main>
</body>
</html>
`
}
