import { effectOrder } from './comparison-html-summary.ts'
import { shownHtml } from './comparison-html-escape.ts'
import { pageWords as words } from './comparison-html-words.ts'
import type { PageChange, PagePart, PageProcedure, PageRow, SideLine, Stretch } from '#model/comparison-page.ts'
import type { Effect } from '#model/change.ts'
import type { Language } from '#model/localized.ts'
import { effectWords } from '#model/words.ts'

type Mark = 'del' | 'ins'

/** One procedure: what changed in it, part by part, both sides beside each other. `number` counts from 1 and names it in links. */
export function procedureHtml(procedure: PageProcedure, number: number, language: Language): string {
  const { code, name, levels, field, counts, balance, parts } = procedure
  const badges = effectOrder
    .filter((effect) => counts[effect] > 0)
    .map((effect) => badge(effect, `${counts[effect]} ${effectWords[effect][language]}`))
  const net = balance.map(({ line }) => `<li>${shownHtml(line)}</li>`)
  return `<article id="p${number}" data-levels="${shownHtml(levels.map(({ id }) => id).join(' '))}" data-field="${shownHtml(field.id)}">
<details open="">
<summary><h3 id="t${number}"><span class="code">${shownHtml(code)}</span> <span lang="vi">${shownHtml(name)}</span></h3> <span class="badges">${badges.join(' ')}</span></summary>
<p class="facts">${shownHtml(`${words.level[language]}: ${levels.map((level) => level.name).join(', ')}. ${words.field[language]}: ${field.name}.`)}</p>
${net.length === 0 ? '' : `<ul class="net">${net.join('')}</ul>\n`}<table role="table" aria-labelledby="t${number}">
<thead role="rowgroup"><tr role="row">${[words.base, words.head, words.effect].map((word) => `<th scope="col" role="columnheader">${word[language]}</th>`).join('')}</tr></thead>
${parts.map((part) => partHtml(part, language)).join('\n')}
</table>
</details>
</article>`
}

const badge = (effect: Effect, text: string): string => `<span class="badge ${effect}">${text}</span>`

function partHtml({ title, rows, unchanged }: PagePart, language: Language): string {
  const items = unchanged.map((text) => `<li>${shownHtml(text)}</li>`).join('')
  const rest =
    unchanged.length === 0
      ? ''
      : `
<tr role="row" class="same"><td role="cell" colspan="3"><details><summary>${words.unchanged[language]}: ${unchanged.length}</summary><ul>${items}</ul></details></td></tr>`
  return `<tbody role="rowgroup">
<tr role="row" class="part"><th role="rowheader" scope="rowgroup" colspan="3"><h4>${shownHtml(title)}</h4></th></tr>
${rows.map((row) => rowHtml(row, language)).join('\n')}${rest}
</tbody>`
}

function rowHtml({ base, head, changes }: PageRow, language: Language): string {
  const side = (label: string, lines: readonly SideLine[], others: readonly SideLine[], mark: Mark): string =>
    `<td role="cell" data-label="${label}">${sideHtml(lines, others.length === 0, mark, language)}</td>`
  return (
    `<tr role="row" class="row">${side(words.base[language], base, head, 'del')}${side(words.head[language], head, base, 'ins')}` +
    `<td role="cell" data-label="${words.effect[language]}">${changes.map((change) => changeHtml(change, language)).join('')}</td></tr>`
  )
}

/** A side; what the other side has nothing of is marked as one. */
function sideHtml(lines: readonly SideLine[], alone: boolean, mark: Mark, language: Language): string {
  if (lines.length === 0) return `<p class="none">${words.absent[language]}</p>`
  const text = lines
    .map(({ label, words: stretches }) => {
      const start = label === undefined ? '' : `<span class="label">${shownHtml(label)}:</span> `
      return `<p${label === undefined ? ' class="name"' : ''}>${start}${stretches.map((stretch) => stretchHtml(stretch, alone ? undefined : mark)).join('')}</p>`
    })
    .join('')
  return alone ? `<${mark} class="all">${text}</${mark}>` : text
}

const stretchHtml = ({ text, changed }: Stretch, mark: Mark | undefined): string =>
  changed && mark !== undefined ? `<${mark}>${shownHtml(text)}</${mark}>` : shownHtml(text)

function changeHtml({ effect, sentence, meaning, base, head }: PageChange, language: Language): string {
  const place = (word: string, at: string | undefined): string =>
    `${word}: ${at === undefined ? words.absent[language] : `<code>${shownHtml(at)}</code>`}`
  return (
    `<div class="change" data-effect="${effect}"><p>${badge(effect, effectWords[effect][language])} ${shownHtml(sentence)}</p><p class="meaning">${shownHtml(meaning)}</p>` +
    `<p class="where">${place(words.base[language], base)}<br/>${place(words.head[language], head)}</p></div>`
  )
}
