import { createHash } from 'node:crypto'
import type { ComparisonPage, PageSection } from '#model/comparison-page.ts'
import { joined, raw, type Html } from '#model/html.ts'
import type { Language } from '#model/localized.ts'
import { filtersHtml, themeHtml } from './filters.ts'
import { procedureHtml } from './procedure.ts'
import { SCRIPT } from './script.gen.ts'
import { styleIn } from './style.ts'
import { summaryHtml } from './summary.ts'
import { html } from './tag.ts'
import { pageWords as words } from './words.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Nothing may be loaded, and nothing may run or paint but this one script and this one style. */
const policyOf = (style: string): Html =>
  html`default-src 'none'; script-src 'sha256-${hashOf(SCRIPT)}'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`

/** A comparison as one file that needs nothing, not even its own script: without it everything is shown. Well-formed as XML too. */
export function renderPage(page: ComparisonPage): Html {
  const { language, base, head, asOf } = page
  const style = styleIn(language)
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${words.title[language]}: ${base} → ${head}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#changes">${words.skip[language]}</a>
<header>
<h1>${words.title[language]}</h1>
<p>${words.base[language]}: <strong>${base}</strong>. ${words.head[language]}: <strong>${head}</strong>. ${words.asOf[language]} ${asOf}.</p>
${themeHtml(language)}
</header>
<main>
${page.procedures.length === 0 ? emptyHtml(language) : html`${summaryHtml(page)}\n${changesHtml(page)}`}${(page.sections ?? []).map(sectionHtml)}
</main>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`
}

const emptyHtml = (language: Language): Html => html`<p id="changes" tabindex="-1">${words.none[language]}</p>`

const sectionHtml = ({ title, lines, advice }: PageSection): Html => html`
<section>
<h2>${title}</h2>${advice === undefined ? '' : html`\n<p>${advice}</p>`}
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
</section>`

const changesHtml = (page: ComparisonPage): Html => html`<section aria-labelledby="changes">
<h2 id="changes" tabindex="-1">${words.changes[page.language]}</h2>
${filtersHtml(page)}
${joined(page.procedures.map((procedure, index) => procedureHtml(procedure, index + 1, page.language)))}
</section>`
