import { rowCells } from './content.ts'
import { shown, type Style } from './text-inline.ts'
import { beside, columnsOf, hanging, pad, wrap } from './text-layout.ts'
import { columnWidths } from './text-widths.ts'
import { plainText, type Content, type Row, type TableBlock } from '#model/document.ts'

/** Narrower than a Vietnamese compound of two syllables, a column is a ladder of fragments: records read better. */
const READABLE = 7

function widthsOf(block: TableBlock, width: number): readonly number[] | undefined {
  const wanted = block.columns.map((column, index) =>
    Math.max(columnsOf(shown(column.header)), ...cellWidths(block.rows, index), 1),
  )
  return columnWidths(
    wanted,
    block.columns.map((column) => column.width),
    width - 3 * (wanted.length - 1),
    READABLE,
  )
}

const cellWidths = (rows: readonly Row[], index: number): readonly number[] =>
  rows.filter((row) => row.kind !== 'group').map((row) => widest(row.cells[index] ?? ''))

const widest = (content: Content): number =>
  Math.max(
    ...plainText(content)
      .split('\n')
      .map((line) => columnsOf(shown(line))),
  )

function rowLines(
  row: Row,
  block: TableBlock,
  widths: readonly number[],
  style: Style,
  width: number,
): readonly string[] {
  const cells = rowCells(row, block.columns).map(style)
  if (row.kind === 'group') return wrap(cells[0] ?? '', width)
  const columns = widths.map((size, index) =>
    wrap(cells[index] ?? '', size).map((line) => pad(line, size, block.columns[index]?.align)),
  )
  return beside(columns, widths, ' │ ')
}

/** Whether the first cell shows where each row begins: on one line, and never empty. */
const beginsClearly = (rows: readonly Row[], size: number): boolean =>
  rows
    .filter(({ kind }) => kind !== 'group')
    .every(({ cells }) => {
      const first = plainText(cells[0] ?? '').includes('\n') ? 0 : columnsOf(shown(plainText(cells[0] ?? '')))
      return first > 0 && first <= size
    })

/** Rows of more than one line need a rule between them where nobody would see where one ends. */
function gridLines(block: TableBlock, widths: readonly number[], style: Style, width: number): readonly string[] {
  const rule = widths.map((size) => '─'.repeat(size)).join('─┼─')
  const header: Row = { kind: 'total', cells: block.columns.map((column) => column.header) }
  const rows = block.rows.map((row) => rowLines(row, block, widths, style, width))
  const ruled =
    !beginsClearly(block.rows, widths[0] ?? 0) &&
    rows.some((lines, index) => lines.length > 1 && block.rows[index]?.kind !== 'group')
  const body = rows.flatMap((lines, index) => (ruled && index > 0 ? [rule, ...lines] : lines))
  return [...rowLines(header, block, widths, style, width), rule, ...body]
}

/** A row as "header: value" lines. */
function record(row: Row, block: TableBlock, style: Style, width: number): readonly string[] {
  if (row.kind === 'group') return [...wrap(style(rowCells(row, block.columns)[0] ?? ''), width), '']
  const cells = rowCells(row, block.columns)
  const filled = block.columns.flatMap((column, index) => {
    const text = style(cells[index] ?? '')
    return text === '' ? [] : hanging('  ', `${style([{ text: column.header, strong: true }])}: ${text}`, width)
  })
  return [...filled.map((line, index) => (index === 0 ? `-${line.slice(1)}` : line)), '']
}

/** A table in columns that fit the width; on a screen too narrow for them, row by row. */
export function tableLines(block: TableBlock, style: Style, width: number): readonly string[] {
  const widths = widthsOf(block, width)
  if (widths === undefined) return block.rows.flatMap((row) => record(row, block, style, width)).slice(0, -1)
  return gridLines(block, widths, style, width)
}
