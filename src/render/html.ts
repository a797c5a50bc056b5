import { renderComparisonHtml } from './comparison-html.ts'
import { blockHtml } from './html-block.ts'
import { escapeHtml } from './html-escape.ts'
import { STYLE } from './html-style.ts'
import { splitAtAnnexes, type Part } from './parts.ts'
import type { Document } from '#model/document.ts'

/** Nothing may be loaded and nothing may run: the file carries all it needs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

function partHtml(part: Part, titled: boolean): string {
  const body = part.blocks.map((block) => blockHtml(block, titled)).join('\n')
  if (part.annex === undefined) return body
  return `<section class="annex${part.annex.landscape === true ? ' wide' : ''}">\n${body}\n</section>`
}

/** A document as one self-contained page without scripts; a comparison as the page that it brings. */
export function renderHtml(document: Document): string {
  if (document.page !== undefined) return renderComparisonHtml(document.page, document.language)
  const titled = document.blocks.some((block) => block.type === 'title')
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main${document.landscape === true ? ' class="wide"' : ''}>
${splitAtAnnexes(document.blocks)
  .map((part) => partHtml(part, titled))
  .join('\n')}
</main>
</body>
</html>
`
}
