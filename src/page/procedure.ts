import type { PagePart, PageProcedure } from '#model/comparison-page.ts'
import { joined, type Html } from '#model/html.ts'
import type { Language } from '#model/localized.ts'
import { badge, rowHtml } from './row.ts'
import { labelledCounts } from './counts.ts'
import { html } from './tag.ts'
import { pageWords as words } from './words.ts'

/** One procedure: what changed in it, part by part, both sides beside each other. `number` counts from 1 and names it in links. */
export function procedureHtml(procedure: PageProcedure, number: number, language: Language): Html {
  const { code, name, levels, field, counts, balance, parts } = procedure
  const badges = labelledCounts(counts, language, false).map(({ effect, count, label }) =>
    badge(effect, `${count} ${label}`),
  )
  const facts = `${words.level[language]}: ${levels.map((level) => level.name).join(', ')}. ${words.field[language]}: ${field.name}.`
  return html`<article id="p${number}" data-levels="${levels.map(({ id }) => id).join(' ')}" data-field="${field.id}">
<details open="">
<summary><h3 id="t${number}"><span class="code">${code}</span> <span lang="vi">${name}</span></h3> <span class="badges">${joined(badges, html` `)}</span></summary>
<p class="facts">${facts}</p>
${netHtml(balance.map(({ line }) => line))}<table role="table" aria-labelledby="t${number}">
<thead role="rowgroup"><tr role="row">${[words.base, words.head, words.effect].map((word) => html`<th scope="col" role="columnheader">${word[language]}</th>`)}</tr></thead>
${joined(parts.map((part) => partHtml(part, language)))}
</table>
</details>
</article>`
}

const netHtml = (lines: readonly string[]): Html =>
  lines.length === 0 ? html`` : html`<ul class="net">${lines.map((line) => html`<li>${line}</li>`)}</ul>\n`

const partHtml = ({ title, rows, unchanged }: PagePart, language: Language): Html => html`<tbody role="rowgroup">
<tr role="row" class="part"><th role="rowheader" scope="rowgroup" colspan="3"><h4>${title}</h4></th></tr>
${joined(rows.map((row) => rowHtml(row, language)))}${unchangedHtml(unchanged, language)}
</tbody>`

const unchangedHtml = (texts: readonly string[], language: Language): Html =>
  texts.length === 0
    ? html``
    : html`
<tr role="row" class="same"><td role="cell" colspan="3"><details><summary>${words.unchanged[language]}: ${texts.length}</summary><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></details></td></tr>`
