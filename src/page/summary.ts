import type { Effect } from '#model/change.ts'
import type { ComparisonPage, PageBalance, PageProcedure } from '#model/comparison-page.ts'
import { joined, type Html } from '#model/html.ts'
import type { Language } from '#model/localized.ts'
import { labelledCounts } from './counts.ts'
import { html } from './tag.ts'
import { pageWords as words } from './words.ts'

// More names than these take longer than ten seconds.
const MOST_NAMES = 5

/** Who gains and who loses: one sentence, counts, names, and what is left after setting off. */
export function summaryHtml({ language, sentence, counts, procedures, balance, notes }: ComparisonPage): Html {
  const numbers = labelledCounts(counts, language, true).map(
    ({ effect, count, label }) => html`<li class="${effect}"><strong>${count}</strong> ${label}</li>`,
  )
  return html`<section aria-labelledby="summary">
<h2 id="summary">${words.summary[language]}</h2>
<p class="sentence">${sentence}</p>
<ul class="counts">${numbers}</ul>
${namesHtml('losing', procedures, 'burden', language)}${namesHtml('gaining', procedures, 'relief', language)}${balanceHtml(balance, language)}${notes.map((note) => html`<p class="note">${note}</p>\n`)}</section>`
}

function namesHtml(
  title: 'losing' | 'gaining',
  procedures: readonly PageProcedure[],
  effect: Effect,
  language: Language,
): Html {
  const touched = procedures.flatMap((procedure, index) =>
    procedure.counts[effect] > 0 ? [{ ...procedure, number: index + 1 }] : [],
  )
  if (touched.length === 0) return html``
  const names = touched
    .slice(0, MOST_NAMES)
    .map(({ code, name, number }) => html`<li><a href="#p${number}">${code} ${name}</a></li>`)
  const rest = touched.length - names.length
  const more = rest === 0 ? '' : html`<li>${language === 'vi' ? `và ${rest} thủ tục khác` : `and ${rest} more`}</li>`
  return html`<h3>${words[title][language]} (${touched.length})</h3>\n<ul class="names">${names}${more}</ul>\n`
}

function balanceHtml(rows: readonly PageBalance[], language: Language): Html {
  if (rows.length === 0) return html``
  const head = [words.what, words.cut, words.added, words.net].map(
    (word) => html`<th scope="col">${word[language]}</th>`,
  )
  const body = rows.map(
    ({ what, cut, added, net }) =>
      html`<tr><th scope="row">${what}</th>${[cut, added, net].map((text) => html`<td>${text}</td>`)}</tr>`,
  )
  return html`<table class="balance"><caption>${words.balance[language]}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${joined(body)}</tbody></table>\n`
}
