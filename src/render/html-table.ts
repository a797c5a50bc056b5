import { runs, type Column, type Content, type Row, type TableBlock } from '#model/document.ts'
import { joined, type Html } from '#model/html.ts'
import { rowCells } from './content.ts'
import { contentHtml, html } from './html-content.ts'

const headerCell = ({ header }: Column): Html => html`<th scope="col">${header}</th>`

/** A group row is a heading already: its cell needs no bold of its own. */
const groupRow = (content: Content, columns: readonly Column[]): Html =>
  html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${contentHtml(content)}</th></tr>`

function bodyCell(cell: Content, column: Column | undefined): Html {
  const text = contentHtml(cell)
  return column?.align === undefined || column.align === 'left'
    ? html`<td>${text}</td>`
    : html`<td class="${column.align}">${text}</td>`
}

function bodyRow(row: Row, columns: readonly Column[]): Html {
  if (row.kind === 'group') return groupRow(runs(row.cells[0] ?? ''), columns)
  const cells = rowCells(row, columns).map((cell, index) => bodyCell(cell, columns[index]))
  return row.kind === 'total' ? html`<tr class="total">${cells}</tr>` : html`<tr>${cells}</tr>`
}

/** Rows from one group row to the next: a row heading speaks for its own `tbody` only. */
function rowGroups(rows: readonly Row[]): readonly (readonly Row[])[] {
  const starts = rows.flatMap((row, index) => (index === 0 || row.kind === 'group' ? [index] : []))
  return starts.map((start, index) => rows.slice(start, starts[index + 1]))
}

function columnWidths(columns: readonly Column[]): Html {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  return html`${columns.map(({ width }) => html`<col style="width:${((width / whole) * 100).toFixed(2)}%">`)}`
}

/** A table that scrolls by itself on a narrow screen; the frame takes the focus, so that the keyboard can scroll it too. */
export function tableHtml({ rows, columns }: TableBlock): Html {
  const body = rowGroups(rows).map(
    (group) => html`<tbody>\n${joined(group.map((row) => bodyRow(row, columns)))}\n</tbody>`,
  )
  return joined([
    html`<div class="scroll" tabindex="0">`,
    html`<table><colgroup>${columnWidths(columns)}</colgroup>`,
    html`<thead><tr>${columns.map(headerCell)}</tr></thead>`,
    ...body,
    html`</table>`,
    html`</div>`,
  ])
}
