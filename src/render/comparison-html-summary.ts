import { shownHtml } from './comparison-html-escape.ts'
import { pageWords as words } from './comparison-html-words.ts'
import type { ComparisonPage, PageBalance, PageProcedure } from '#model/comparison-page.ts'
import type { Effect } from '#model/change.ts'
import type { Language } from '#model/localized.ts'
import { effectWords } from '#model/words.ts'

export const effectOrder: readonly Effect[] = ['relief', 'burden', 'undetermined', 'neutral']

// More names than these take longer than ten seconds.
const MOST_NAMES = 5

/** Who gains and who loses: one sentence, counts, names, and what is left after setting off. */
export function summaryHtml(page: ComparisonPage, language: Language): string {
  const counts = effectOrder.map(
    (effect) => `<li class="${effect}"><strong>${page.counts[effect]}</strong> ${effectWords[effect][language]}</li>`,
  )
  return `<section aria-labelledby="summary">
<h2 id="summary">${words.summary[language]}</h2>
<p class="sentence">${shownHtml(page.sentence)}</p>
<ul class="counts">${counts.join('')}</ul>
${namesHtml('losing', page.procedures, 'burden', language)}${namesHtml('gaining', page.procedures, 'relief', language)}${balanceHtml(page.balance, language)}${page.notes
    .map((note) => `<p class="note">${shownHtml(note)}</p>\n`)
    .join('')}</section>`
}

function namesHtml(
  title: 'losing' | 'gaining',
  procedures: readonly PageProcedure[],
  effect: Effect,
  language: Language,
): string {
  const touched = procedures.flatMap((procedure, index) =>
    procedure.counts[effect] > 0 ? [{ ...procedure, number: index + 1 }] : [],
  )
  if (touched.length === 0) return ''
  const names = touched
    .slice(0, MOST_NAMES)
    .map(({ code, name, number }) => `<li><a href="#p${number}">${shownHtml(`${code} ${name}`)}</a></li>`)
  const rest = touched.length - names.length
  const more = rest === 0 ? '' : `<li>${language === 'vi' ? `và ${rest} thủ tục khác` : `and ${rest} more`}</li>`
  return `<h3>${words[title][language]} (${touched.length})</h3>\n<ul class="names">${names.join('')}${more}</ul>\n`
}

function balanceHtml(rows: readonly PageBalance[], language: Language): string {
  if (rows.length === 0) return ''
  const head = [words.what, words.cut, words.added, words.net].map((word) => `<th scope="col">${word[language]}</th>`)
  const body = rows.map(
    ({ what, cut, added, net }) =>
      `<tr><th scope="row">${shownHtml(what)}</th>${[cut, added, net].map((text) => `<td>${shownHtml(text)}</td>`).join('')}</tr>`,
  )
  return `<table class="balance"><caption>${words.balance[language]}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>\n`
}
