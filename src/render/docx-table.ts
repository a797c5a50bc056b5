import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Column, Content, Row, TableBlock } from '../model/document.ts'
import { contentLines, rowCells } from './content.ts'
import { paragraph } from './docx-paragraph.ts'
import { PADDING, tableWidths } from './docx-table-widths.ts'

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

const headerRow = (columns: readonly Column[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      new TableCell({
        children: [paragraph('TableHead', column.header, { keepNext: true })],
        verticalAlign: VerticalAlign.CENTER,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
      })),
  })

/** The heading of a group stays with its first row. */
const groupCell = (content: Content, columns: readonly Column[], whole: number): TableCell =>
  new TableCell({
    columnSpan: columns.length,
    width: { size: whole, type: WidthType.DXA },
    children: [paragraph('TableText', content, { keepNext: true })],
  })

const cell = (content: Content, column: Column | undefined, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: (content.length === 0 ? [[]] : contentLines(content)).map((line) => paragraph('TableText', line, { alignment: ALIGNMENTS[column?.align ?? 'left'] })),
  })

function bodyRow(row: Row, columns: readonly Column[], widths: readonly number[], whole: number): TableRow {
  const contents = rowCells(row, columns)
  const children = row.kind === 'group'
    ? [groupCell(contents[0] ?? '', columns, whole)]
    : contents.map((content, index) => cell(content, columns[index], widths[index] ?? 0))
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
    rows: [headerRow(columns, widths), ...rows.map((row) => bodyRow(row, columns, widths, whole))],
  })
}
