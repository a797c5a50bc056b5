import { rowCells } from './content.ts'
import { contentHtml, escapeHtml } from './html-escape.ts'
import { runs, type Column, type Content, type Row, type TableBlock } from '#model/document.ts'

const alignClass = (column: Column): string =>
  column.align === undefined || column.align === 'left' ? '' : ` class="${column.align}"`

const headerCell = (column: Column): string => `<th scope="col">${escapeHtml(column.header)}</th>`

/** A group row is a heading already: its cell needs no bold of its own. */
const groupRow = (content: Content, columns: readonly Column[]): string =>
  `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${contentHtml(content)}</th></tr>`

function bodyRow(row: Row, columns: readonly Column[]): string {
  if (row.kind === 'group') return groupRow(runs(row.cells[0] ?? ''), columns)
  const cells = rowCells(row, columns).map((cell, index) => {
    const column = columns[index]
    return `<td${column === undefined ? '' : alignClass(column)}>${contentHtml(cell)}</td>`
  })
  return `<tr${row.kind === 'total' ? ' class="total"' : ''}>${cells.join('')}</tr>`
}

/** Rows from one group row to the next: a row heading speaks for its own `tbody` only. */
function rowGroups(rows: readonly Row[]): readonly (readonly Row[])[] {
  const starts = rows.flatMap((row, index) => (index === 0 || row.kind === 'group' ? [index] : []))
  return starts.map((start, index) => rows.slice(start, starts[index + 1]))
}

function columnWidths(columns: readonly Column[]): string {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => `<col style="width:${((column.width / whole) * 100).toFixed(2)}%">`).join('')
}

/** A table that scrolls by itself on a narrow screen; the frame takes the focus, so that the keyboard can scroll it too. */
export function tableHtml(block: TableBlock): string {
  const body = rowGroups(block.rows).map(
    (group) => `<tbody>\n${group.map((row) => bodyRow(row, block.columns)).join('\n')}\n</tbody>`,
  )
  return [
    '<div class="scroll" tabindex="0">',
    `<table><colgroup>${columnWidths(block.columns)}</colgroup>`,
    `<thead><tr>${block.columns.map(headerCell).join('')}</tr></thead>`,
    ...body,
    '</table>',
    '</div>',
  ].join('\n')
}
