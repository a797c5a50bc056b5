import type { Choice, ComparisonPage } from '#model/comparison-page.ts'
import { joined, type Html } from '#model/html.ts'
import type { Language } from '#model/localized.ts'
import { compareVietnamese } from '#model/text.ts'
import { effectWords, recordedWords } from '#model/words.ts'
import { effectOrder } from './counts.ts'
import { html } from './tag.ts'
import { pageKeys, pageWords as words } from './words.ts'

/** Filters, search and keys; hidden until the script that serves them runs. */
export function filtersHtml({ language, procedures, counts }: ComparisonPage): Html {
  const t = (key: keyof typeof words): string => words[key][language]
  const effects = effectOrder.map(
    (effect) =>
      html`<label><input type="checkbox" name="effect" value="${effect}" checked=""/> ${effectWords[effect][language]}${effect === 'neutral' && counts.recorded > 0 ? `, ${recordedWords[language]}` : ''} (${counts[effect]})</label>`,
  )
  const keys = pageKeys.map(([key, does]) => html`<li><kbd>${key}</kbd> ${does[language]}</li>`)
  return html`<div id="filters" role="search" aria-label="${t('filters')}" hidden="">
<p><label for="find">${t('search')}</label> <input id="find" type="search" autocomplete="off" spellcheck="false"/></p>
<fieldset><legend>${t('effect')}</legend>${joined(effects)}</fieldset>
${selectHtml('level', t('level'), t('all'), distinct(procedures.flatMap(({ levels }) => levels)))}
${selectHtml('field', t('field'), t('all'), distinct(procedures.map(({ field }) => field)))}
<p class="buttons"><button type="button" id="reset">${t('reset')}</button> <button type="button" id="open">${t('open')}</button> <button type="button" id="close">${t('close')}</button></p>
<details class="keys"><summary>${t('keys')}</summary><p><label><input type="checkbox" id="keys" checked=""/> ${t('keysOn')}</label></p><ul>${keys}</ul></details>
<p class="status"><output id="shown" aria-live="polite" data-some="${t('shown')}" data-none="${t('nothing')}"></output></p>
</div>`
}

function selectHtml(id: string, label: string, all: string, choices: readonly Choice[]): Html {
  const options = choices.map((choice) => html`<option value="${choice.id}">${choice.name}</option>`)
  return html`<p><label for="${id}">${label}</label> <select id="${id}"><option value="">${all}</option>${options}</select></p>`
}

/** Each choice once, by name. */
const distinct = (choices: readonly Choice[]): readonly Choice[] =>
  [...new Map(choices.map((choice) => [choice.id, choice])).values()].sort((a, b) => compareVietnamese(a.name, b.name))

/** Light, dark, or as the reader's system has it. */
export const themeHtml = (
  language: Language,
): Html => html`<p id="themes" hidden=""><label for="theme">${words.theme[language]}</label> <select id="theme">
<option value="">${words.system[language]}</option><option value="light">${words.light[language]}</option><option value="dark">${words.dark[language]}</option></select></p>`
