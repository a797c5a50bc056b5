import { createHash } from 'node:crypto'
import { filtersHtml, themeHtml } from './comparison-html-filters.ts'
import { procedureHtml } from './comparison-html-procedure.ts'
import { SCRIPT } from './comparison-html-script.ts'
import { styleIn } from './comparison-html-style.ts'
import { summaryHtml } from './comparison-html-summary.ts'
import { shownHtml } from './comparison-html-escape.ts'
import { pageWords as words } from './comparison-html-words.ts'
import type { ComparisonPage, PageSection } from '#model/comparison-page.ts'
import type { Language } from '#model/localized.ts'

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing may be loaded, and nothing may run or paint but this one script and this one style. */
const policyOf = (style: string): string =>
  `default-src 'none'; script-src ${hashed(SCRIPT)}; style-src ${hashed(style)}; base-uri 'none'; form-action 'none'`

/** A comparison as one file that needs nothing, not even its own script: without it everything is shown. Well-formed as XML too. */
export function renderComparisonHtml(page: ComparisonPage, language: Language): string {
  const style = styleIn(language)
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${words.title[language]}: ${shownHtml(`${page.base} → ${page.head}`)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#changes">${words.skip[language]}</a>
<header>
<h1>${words.title[language]}</h1>
<p>${words.base[language]}: <strong>${shownHtml(page.base)}</strong>. ${words.head[language]}: <strong>${shownHtml(page.head)}</strong>. ${words.asOf[language]} ${shownHtml(page.asOf)}.</p>
${themeHtml(language)}
</header>
<main>
${page.procedures.length === 0 ? emptyHtml(language) : `${summaryHtml(page, language)}\n${changesHtml(page, language)}`}${sectionsHtml(page)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

const emptyHtml = (language: Language): string => `<p id="changes" tabindex="-1">${words.none[language]}</p>`

const sectionsHtml = ({ sections = [] }: ComparisonPage): string => sections.map(sectionHtml).join('')

const sectionHtml = ({ title, lines, advice }: PageSection): string => `
<section>
<h2>${shownHtml(title)}</h2>${advice === undefined ? '' : `\n<p>${shownHtml(advice)}</p>`}
<ul>${lines.map((line) => `<li>${shownHtml(line)}</li>`).join('')}</ul>
</section>`

const changesHtml = (page: ComparisonPage, language: Language): string => `<section aria-labelledby="changes">
<h2 id="changes" tabindex="-1">${words.changes[language]}</h2>
${filtersHtml(page, language)}
${page.procedures.map((procedure, index) => procedureHtml(procedure, index + 1, language)).join('\n')}
</section>`
