import { onPaper } from '#model/paper.ts'

const MARKUP = /[\\`*_[\]<>|~&#]/g

/**
 * Characters that mean something only together. A backslash does not stop GitHub from making a mention of "@name" or a
 * link of "#12" (it looks at the finished page): an empty comment between the two does, and adds no invisible character.
 */
const inert = (text: string): string =>
  text
    .replace(/([@#])(?=[\p{L}\p{N}])/gu, '$1<!-- -->')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (word) => `${word.slice(0, 3)}&#46;`)
    .replace(/\$/g, '&#36;')

/** Text inside an HTML block, where Markdown is not read but mentions and formulas still are. */
export const escapeInTag = (text: string): string =>
  inert(onPaper(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'))

/** Text as Markdown that shows exactly this text: no markup, HTML, link, mention or formula comes of it. */
export const escapeMarkdown = (text: string): string => inert(onPaper(text).replace(MARKUP, '\\$&'))

/** Escaped Markdown at the start of a line, where a number or a dash would begin a list. */
export const atLineStart = (markdown: string): string =>
  markdown
    .trim()
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
