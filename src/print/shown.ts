import type { Located, LocatedRelated } from '#model/diagnostic.ts'
import { printable } from '#model/text.ts'

const LINE_ENDS = /\s*[\r\n\u0085\u2028\u2029]\s*/gu
// What no terminal, XML or UTF-8 file may hold, and what would begin a new line, besides the characters `printable` shows.
const FORBIDDEN = /[\t\n\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A file name or an id on one line: every character that is no letter to read is shown as its code. Any format may hold the result. */
export const shownName = (text: string): string => printable(text).replace(FORBIDDEN, escaped)

/** A message on one line: line ends become spaces, other characters as in a name. */
export const shownText = (text: string): string => shownName(text.replace(LINE_ENDS, ' '))

/**
 * "file:line:column", for people and editors. A name that begins with a colon gets "./" before it: at the start of a line "::" is
 * a command to the machines that run checks.
 */
export const shownPlace = ({ place, span }: Pick<Located | LocatedRelated, 'place' | 'span'>): string =>
  `${shownName(place.source.file).replace(/^(?=\s*:)/, './')}:${span.line}:${span.column}`
