import { rowCells } from './content.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { inlineMarkdown } from './markdown-inline.ts'
import type { Column, Row, TableBlock } from '#model/document.ts'

const RULES = { left: '---', center: ':---:', right: '---:' } as const

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A group row puts its heading into the first cell and leaves the others empty: Markdown cannot span columns. */
function rowLine(row: Row, columns: readonly Column[]): string {
  const cells = rowCells(row, columns)
  return line(columns.map((_, index) => inlineMarkdown(cells[index] ?? '').trim()))
}

/** A table in GitHub-flavoured Markdown. */
export const tableMarkdown = ({ columns, rows }: TableBlock): string =>
  [
    line(columns.map((column) => escapeMarkdown(column.header).trim())),
    line(columns.map((column) => RULES[column.align ?? 'left'])),
    ...rows.map((row) => rowLine(row, columns)),
  ].join('\n')
