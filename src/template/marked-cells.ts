import { MERGE } from './marks.ts'
import { childAt, isNode, textOf, type Node } from '#word/nodes.ts'

/** A cell and its place in the grid of its table. */
export interface MarkedCell {
  readonly node: Node
  readonly column: number
  readonly span: number
  /** What it says, when it asks to be merged and says something. */
  readonly text: string | undefined
}

/** The cells of a row of a table. */
export function cellsOf(row: Node): readonly MarkedCell[] {
  let column = Number(childAt(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'] ?? 0)
  return row.children
    .filter(isNode)
    .filter(({ name }) => name === 'w:tc')
    .map((node) => {
      const span = Number(childAt(node, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1)
      const cell = { node, column, span, text: askedText(node) }
      column += span
      return cell
    })
}

function askedText(cell: Node): string | undefined {
  const text = textOf(cell)
  const said = text.replaceAll(MERGE, '').replace(/\s+/gu, ' ').trim()
  return text.includes(MERGE) && said !== '' && childAt(cell, 'w:tcPr', 'w:vMerge') === undefined ? said : undefined
}

/** Whether a cell asks to be one with the cell of its column in another row. */
export const isEqual = (cell: MarkedCell, others: readonly MarkedCell[]): boolean =>
  cell.text !== undefined &&
  others.some(({ column, span, text }) => column === cell.column && span === cell.span && text === cell.text)
