import { runs, type Column, type Content, type Inline, type Row } from '#model/document.ts'

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

/** A content with every run in bold: cells of group and total rows. */
const inBold = (content: Content): readonly Inline[] => runs(content).map((run) => ({ ...run, strong: true }))

/** Cells of a row: one for a group row, else one per column, in bold where the kind of row asks for it. */
export function rowCells(row: Row, columns: readonly Column[]): readonly Content[] {
  if (row.kind === 'group') return [inBold(row.cells[0] ?? '')]
  const cells = columns.map((_, index) => row.cells[index] ?? '')
  return row.kind === 'total' ? cells.map(inBold) : cells
}
