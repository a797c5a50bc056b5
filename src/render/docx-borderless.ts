import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, margins: NO_MARGINS })

/** Rows of two cells without borders or padding; a row stays on one page. Widths are in twips. */
export const borderless = (rows: readonly (readonly (readonly Paragraph[])[])[], widths: readonly number[]): Table =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: rows.map(
      (cells) =>
        new TableRow({ cantSplit: true, children: cells.map((children, index) => cell(children, widths[index] ?? 0)) }),
    ),
  })
