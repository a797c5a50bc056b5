import { ONLY_TAGS, unmarked, unshielded } from './marks.ts'
import { everyNode, isNode, textOf, withChildren, type Child, type Node } from '#word/nodes.ts'

/** A filled part without marks, and without the paragraphs that held nothing but tags of blocks. */
export function tidied(node: Node): Node {
  const after = followers(node.children)
  const kept: Child[] = []
  let before: Node | undefined
  node.children.forEach((child, index) => {
    if (!isNode(child)) kept.push(unmarked(unshielded(child)))
    else if (!isLeftover(child) || isNeeded(before, after[index])) kept.push((before = tidied(child)))
  })
  return withChildren(node, kept)
}

/** For each child the next element that stays in any case. */
function followers(children: readonly Child[]): readonly (Node | undefined)[] {
  let next: Node | undefined
  return [...children]
    .reverse()
    .map((child) => {
      const mine = next
      if (isNode(child) && !isLeftover(child)) next = child
      return mine
    })
    .reverse()
}

function isLeftover(node: Node): boolean {
  if (node.name !== 'w:p') return false
  const text = textOf(node)
  return (
    text.includes(ONLY_TAGS) &&
    text.replaceAll(ONLY_TAGS, '').trim() === '' &&
    ![...everyNode(node)].some(({ name }) => SHOWN.has(name))
  )
}

/** What a paragraph without text may still be there for. */
const SHOWN = new Set(['w:sectPr', 'w:drawing', 'w:pict', 'w:object', 'w:br'])

/** Word joins two tables with nothing between, and wants a paragraph at the end of a cell and of the text. */
const isNeeded = (before: Node | undefined, after: Node | undefined): boolean =>
  (before?.name === 'w:tbl' && after?.name === 'w:tbl') ||
  ((after === undefined || after.name === 'w:sectPr') && before?.name !== 'w:p')
