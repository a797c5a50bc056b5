const MARKUP = Symbol('markup')

/** HTML that may be printed. Only `html` tags and `raw` make it, so a text that nobody escaped is none and does not compile. */
export interface Html {
  readonly [MARKUP]: string
}

/** What stands in the holes of a template: HTML as it is, texts and numbers as text, items of lists one after the other. */
export type Hole = Html | string | number | readonly (Html | string | number)[]

/** Writes HTML: html`<p>${text}</p>`. */
export type HtmlTag = (parts: TemplateStringsArray, ...holes: readonly Hole[]) => Html

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML, safe in an element and in a quoted attribute. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** A tag whose holes are escaped, after `shown` has made of each text what its readers may see of it. */
export function htmlTag(shown: (text: string) => string): HtmlTag {
  const filled = (hole: Hole): string => {
    if (typeof hole === 'string') return escaped(shown(hole))
    if (typeof hole === 'number') return String(hole)
    return MARKUP in hole ? hole[MARKUP] : hole.map(filled).join('')
  }
  return (parts, ...holes) =>
    raw(parts.map((part, index) => part + (index < holes.length ? filled(holes[index] ?? '') : '')).join(''))
}

/** HTML that is known to be such: a style or a script of ours. Never something that a catalog says. */
export const raw = (markup: string): Html => ({ [MARKUP]: markup })

/** Pieces, each on a line of its own, or with something else between every two. */
export const joined = (pieces: readonly Html[], between: Html = raw('\n')): Html =>
  raw(pieces.map(printed).join(printed(between)))

/** The text of HTML, to be written to a file. */
export const printed = (html: Html): string => html[MARKUP]
