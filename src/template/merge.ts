import { keptWithNext, staysWithNext } from './kept-rows.ts'
import { MERGE } from './marks.ts'
import { cellsOf, isEqual, type MarkedCell } from './marked-cells.ts'
import { childAt, isNode, withChildren, type Child, type Node } from '#word/nodes.ts'

/** Tables with the marked cells of a column merged where neighbours say the same; what says nothing is merged with nothing. */
export function withMergedCells(node: Node): Node {
  const inside = withChildren(
    node,
    node.children.map((child): Child => (isNode(child) ? withMergedCells(child) : child)),
  )
  return node.name === 'w:tbl' ? mergedTable(inside) : inside
}

function mergedTable(table: Node): Node {
  const rows = table.children.filter(isNode).filter(({ name }) => name === 'w:tr')
  const grid = rows.map(cellsOf)
  const replaced = new Map(
    rows.map((row, index) => {
      const merged = mergedRow(row, grid[index] ?? [], grid[index - 1] ?? [], grid[index + 1] ?? [])
      return [row, staysWithNext(grid, index) ? keptWithNext(merged) : merged]
    }),
  )
  return unasked(
    withChildren(
      table,
      table.children.map((child): Child => (isNode(child) ? (replaced.get(child) ?? child) : child)),
    ),
  )
}

/** A table that is done: the cell around it has not asked for anything. */
const unasked = (node: Node): Node =>
  withChildren(
    node,
    node.children.map((child): Child => (isNode(child) ? unasked(child) : child.replaceAll(MERGE, ''))),
  )

function mergedRow(
  row: Node,
  cells: readonly MarkedCell[],
  above: readonly MarkedCell[],
  below: readonly MarkedCell[],
): Node {
  const replaced = new Map(
    cells.flatMap((cell) =>
      isEqual(cell, above)
        ? [[cell.node, continued(cell.node)] as const]
        : isEqual(cell, below)
          ? [[cell.node, begun(cell.node)] as const]
          : [],
    ),
  )
  return withChildren(
    row,
    row.children.map((child): Child => (isNode(child) ? (replaced.get(child) ?? child) : child)),
  )
}

const begun = (cell: Node): Node =>
  withProperty(cell, { name: 'w:vMerge', attributes: { 'w:val': 'restart' }, children: [] })

/** A merged cell shows nothing of its own; it keeps one paragraph, because Word wants one. */
function continued(cell: Node): Node {
  const look = childAt(cell, 'w:p', 'w:pPr')
  const paragraph = { name: 'w:p', attributes: {}, children: look === undefined ? [] : [look] }
  return withProperty(
    withChildren(cell, [...cell.children.filter(isNode).filter(({ name }) => name === 'w:tcPr'), paragraph]),
    { name: 'w:vMerge', attributes: {}, children: [] },
  )
}

/** The properties of a cell stand in an order of their own: these come before. */
const EARLIER = new Set(['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge'])

function withProperty(cell: Node, property: Node): Node {
  const old = childAt(cell, 'w:tcPr')?.children.filter(isNode) ?? []
  const properties = {
    name: 'w:tcPr',
    attributes: {},
    children: [
      ...old.filter(({ name }) => EARLIER.has(name)),
      property,
      ...old.filter(({ name }) => !EARLIER.has(name)),
    ],
  }
  return withChildren(cell, [properties, ...cell.children.filter((child) => !isNode(child) || child.name !== 'w:tcPr')])
}
