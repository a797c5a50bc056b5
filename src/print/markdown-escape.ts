import { shownText } from './shown.ts'

const LONGEST = 500

/**
 * Text for a cell of a GFM table that shows exactly this text: no markup, HTML, mention, reference, formula or link comes of it.
 * A backslash does not stop GitHub from making a mention of "@name" (it looks at the finished page); an empty comment does.
 * Long texts are cropped.
 */
export function cell(text: string): string {
  const characters = [...shownText(text).slice(0, 2 * LONGEST + 2)]
  const cropped = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')
  return cropped
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/([@#])(?=[\p{L}\p{N}])/gu, '$1<!-- -->')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (word) => `${word.slice(0, 3)}&#46;`)
    .replace(/\$/g, '&#36;')
    .trim()
}
