import type { Effect } from '#model/change.ts'
import type { PageChange, PageRow, SideLine, Stretch } from '#model/comparison-page.ts'
import type { Html } from '#model/html.ts'
import type { Language } from '#model/localized.ts'
import { effectLabel } from '#model/words.ts'
import { html } from './tag.ts'
import { pageWords as words } from './words.ts'

type Mark = 'del' | 'ins'

/** One thing on both sides, and what each change of it means. */
export function rowHtml({ base, head, changes }: PageRow, language: Language): Html {
  const side = (label: string, lines: readonly SideLine[], others: readonly SideLine[], mark: Mark): Html =>
    html`<td role="cell" data-label="${label}">${sideHtml(lines, others.length === 0, mark, language)}</td>`
  const meanings = changes.map((change) => changeHtml(change, language))
  return html`<tr role="row" class="row">${side(words.base[language], base, head, 'del')}${side(words.head[language], head, base, 'ins')}<td role="cell" data-label="${words.effect[language]}">${meanings}</td></tr>`
}

/** An effect as a pill. */
export const badge = (effect: Effect, text: string): Html => html`<span class="badge ${effect}">${text}</span>`

/** A side; what the other side has nothing of is marked as one. */
function sideHtml(lines: readonly SideLine[], alone: boolean, mark: Mark, language: Language): Html {
  if (lines.length === 0) return html`<p class="none">${words.absent[language]}</p>`
  const text = lines.map((line) => lineHtml(line, alone ? undefined : mark))
  return alone ? html`<${mark} class="all">${text}</${mark}>` : html`${text}`
}

function lineHtml({ label, words: stretches }: SideLine, mark: Mark | undefined): Html {
  const text = stretches.map((stretch) => stretchHtml(stretch, mark))
  return label === undefined
    ? html`<p class="name">${text}</p>`
    : html`<p><span class="label">${label}:</span> ${text}</p>`
}

const stretchHtml = ({ text, changed }: Stretch, mark: Mark | undefined): Html =>
  changed && mark !== undefined ? html`<${mark}>${text}</${mark}>` : html`${text}`

function changeHtml(change: PageChange, language: Language): Html {
  const { effect, sentence, meaning, base, head } = change
  const place = (word: string, at: string | undefined): Html =>
    html`${word}: ${at === undefined ? words.absent[language] : html`<code>${at}</code>`}`
  return html`<div class="change" data-effect="${effect}"><p>${badge(effect, effectLabel(change)[language])} ${sentence}</p><p class="meaning">${meaning}</p><p class="where">${place(words.base[language], base)}<br/>${place(words.head[language], head)}</p></div>`
}
