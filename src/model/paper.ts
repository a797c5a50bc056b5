const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu

/** Text on one line: a line break inside content is a space. */
export const onOneLine = (text: string): string => text.replace(/\s*[\r\n\t\v\f\u0085\u2028\u2029]\s*/gu, ' ')

/**
 * Text for paper: on one line, without the characters XML forbids or that would reorder the words around them. A terminal
 * shows such characters escaped instead (`printable`), because there the reader is looking for them.
 */
export const onPaper = (text: string): string => onOneLine(text).replace(UNPRINTABLE, '')

/** A percent sign stays on the line of its number. */
export const unbroken = (text: string): string => text.replace(/(\d) (?=%)/g, '$1\u00a0')

/** Capitals as Vietnamese letterheads and titles use them. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi')
