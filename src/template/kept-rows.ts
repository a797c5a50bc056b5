import { isEqual, type MarkedCell } from './marked-cells.ts'
import { childAt, isNode, withChildren, type Child, type Node } from '#word/nodes.ts'

/** Rows that one merged cell covers; more of them may break over pages. */
const MOST_KEPT = 6

/** Whether a row and the next are under one short merged cell: its text would be torn between two pages. */
export function staysWithNext(grid: readonly (readonly MarkedCell[])[], index: number): boolean {
  return (grid[index] ?? []).some((cell) => {
    const isSame = (row: readonly MarkedCell[]): boolean => isEqual(cell, row)
    const [above, below] = [
      grid.slice(Math.max(0, index - MOST_KEPT), index).reverse(),
      grid.slice(index + 1, index + 1 + MOST_KEPT),
    ].map((rows) => {
      const end = rows.findIndex((row) => !isSame(row))
      return end === -1 ? rows.length : end
    }) as [number, number]
    return below > 0 && above + below < MOST_KEPT
  })
}

/** A row whose paragraphs stay on the page of the next. */
export function keptWithNext(node: Node): Node {
  if (node.name !== 'w:p')
    return withChildren(
      node,
      node.children.map((child): Child => (isNode(child) && child.name !== 'w:tbl' ? keptWithNext(child) : child)),
    )
  const look = childAt(node, 'w:pPr')?.children.filter(isNode) ?? []
  const [style, rest] = [
    look.filter(({ name }) => name === 'w:pStyle'),
    look.filter(({ name }) => name !== 'w:pStyle' && name !== 'w:keepNext'),
  ]
  const properties: Node = {
    name: 'w:pPr',
    attributes: {},
    children: [...style, { name: 'w:keepNext', attributes: {}, children: [] }, ...rest],
  }
  return withChildren(node, [properties, ...node.children.filter((child) => !isNode(child) || child.name !== 'w:pPr')])
}
