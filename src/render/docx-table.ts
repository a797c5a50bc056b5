import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Column, Content, Row, TableBlock } from '#model/document.ts'
import { contentLines, rowCells } from './content.ts'
import { paragraph } from './docx-paragraph.ts'
import { PADDING, tableWidths } from './docx-table-widths.ts'

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

const headerRow = (columns: readonly Column[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          children: [paragraph('TableHead', column.header, { keepNext: true })],
          verticalAlign: VerticalAlign.CENTER,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
        }),
    ),
  })

/** A table of at most so many rows stands on one page. */
const WHOLE_ROWS = 5

interface Layout {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly whole: number
}

/** The heading of a group stays with its first row. */
const groupCell = (content: Content, columns: readonly Column[], whole: number): TableCell =>
  new TableCell({
    columnSpan: columns.length,
    width: { size: whole, type: WidthType.DXA },
    children: [paragraph('TableText', content, { keepNext: true })],
  })

const cell = (content: Content, column: Column | undefined, width: number, keepNext: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: (content.length === 0 ? [[]] : contentLines(content)).map((line) =>
      paragraph('TableText', line, {
        alignment: ALIGNMENTS[column?.align ?? 'left'],
        ...(keepNext ? { keepNext } : {}),
      }),
    ),
  })

function bodyRow(row: Row, { columns, widths, whole }: Layout, keepNext: boolean): TableRow {
  const contents = rowCells(row, columns)
  const children =
    row.kind === 'group'
      ? [groupCell(contents[0] ?? '', columns, whole)]
      : contents.map((content, index) => cell(content, columns[index], widths[index] ?? 0, keepNext))
  return new TableRow({ cantSplit: true, children })
}

/** A ruled table over a width in twips; its header row returns on every page. */
export function ruledTable(block: TableBlock, whole: number): Table {
  const { columns, rows } = block
  const widths = tableWidths(block, whole)
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { ...PADDING, top: 40, bottom: 40 },
    rows: [
      headerRow(columns, widths),
      ...rows.map((row, index) =>
        bodyRow(row, { columns, widths, whole }, rows.length <= WHOLE_ROWS && index < rows.length - 1),
      ),
    ],
  })
}
