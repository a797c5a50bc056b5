import { runs, type Column, type Content, type Inline, type Row } from '#model/document.ts'

const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu

/** Text on one line: a line break inside content is a space. */
export const onOneLine = (text: string): string => text.replace(/\s*[\r\n\t\v\f\u0085\u2028\u2029]\s*/gu, ' ')

/**
 * Text for paper: on one line, without the characters XML forbids or that would reorder the words around them. A terminal
 * shows such characters escaped instead (`printable`), because there the reader is looking for them.
 */
export const onPaper = (text: string): string => onOneLine(text).replace(UNPRINTABLE, '')

/** The lines of a content; none of their runs begins a new line any more. */
export function contentLines(content: Content): readonly (readonly Inline[])[] {
  const lines: Inline[][] = []
  for (const { newLine, ...run } of runs(content)) {
    const last = lines.at(-1)
    if (last === undefined || newLine === true) lines.push([run])
    else last.push(run)
  }
  return lines
}

/** A percent sign stays on the line of its number. */
export const unbroken = (text: string): string => text.replace(/(\d) (?=%)/g, '$1\u00a0')

/** Capitals as Vietnamese letterheads and titles use them. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi')

/** A content with every run in bold: cells of group and total rows. */
const inBold = (content: Content): readonly Inline[] => runs(content).map((run) => ({ ...run, strong: true }))

/** Cells of a row: one for a group row, else one per column, in bold where the kind of row asks for it. */
export function rowCells(row: Row, columns: readonly Column[]): readonly Content[] {
  if (row.kind === 'group') return [inBold(row.cells[0] ?? '')]
  const cells = columns.map((_, index) => row.cells[index] ?? '')
  return row.kind === 'total' ? cells.map(inBold) : cells
}
