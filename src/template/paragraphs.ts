import { isNode, textOf, type Child, type Node } from '#word/nodes.ts'

/** A paragraph of a part and where it stands. */
export interface Paragraph {
  readonly node: Node
  /** Its own text; a text box inside it is a paragraph of its own. */
  readonly text: string
  /** What holds it: the same object for the paragraphs of one body, cell or text box. */
  readonly holder: Node
  /** The cell that holds it, with its table and its place there. */
  readonly cell: Cell | undefined
  /** Word lets no block begin or end inside a content control. */
  readonly isControlled: boolean
}

export interface Cell {
  readonly node: Node
  readonly table: Node
  readonly row: Node
  readonly column: number
}

/** Whether an element shows text of a paragraph. */
const showsText = ({ name }: Node): boolean => name === 'w:t'

/** The paragraphs of a part in document order. */
export function* paragraphsOf(part: Node): Generator<Paragraph> {
  yield* inside(part, { holder: part, cell: undefined, isControlled: false })
}

type Setting = Pick<Paragraph, 'holder' | 'cell' | 'isControlled'> & { readonly table?: Node; readonly row?: Node }

function* inside(node: Node, setting: Setting): Generator<Paragraph> {
  let column = 0
  for (const child of node.children.filter(isNode)) {
    if (child.name === 'w:p')
      yield {
        node: child,
        text: ownText(child),
        holder: setting.holder,
        cell: setting.cell,
        isControlled: setting.isControlled,
      }
    yield* inside(child, settingIn(child, column, setting))
    if (child.name === 'w:tc') column += 1
  }
}

function settingIn(child: Node, column: number, setting: Setting): Setting {
  switch (child.name) {
    case 'w:tbl':
      return { ...setting, table: child }
    case 'w:tr':
      return { ...setting, row: child }
    case 'w:tc':
      return {
        ...setting,
        holder: child,
        cell: { node: child, table: setting.table ?? child, row: setting.row ?? child, column },
      }
    case 'w:txbxContent':
      return { holder: child, cell: undefined, isControlled: setting.isControlled }
    case 'w:sdtContent':
      return { ...setting, isControlled: true }
    default:
      return setting
  }
}

const ownText = (paragraph: Node): string => textsOf(paragraph).map(textOf).join('')

/** The elements that show the text of a paragraph, in order. */
export function textsOf(paragraph: Node): readonly Node[] {
  return paragraph.children
    .filter(isNode)
    .flatMap((child) => (showsText(child) ? [child] : child.name === 'w:p' ? [] : textsOf(child)))
}

/** Whether the character at a position of a paragraph stands in plain text: in no link, field or content control inside it. */
export function isPlainAt(paragraph: Node, position: number): boolean {
  let end = 0
  return paragraph.children.filter(isNode).some((child) => {
    const start = end
    end += (child.name === 'w:p' ? [] : textsOf({ ...paragraph, children: [child] })).map(textOf).join('').length
    return child.name === 'w:r' && start <= position && position < end
  })
}

/** A part with other texts, element by element; those that are not named stay. */
export function withTexts(node: Node, texts: ReadonlyMap<Node, string>): Node {
  const text = texts.get(node)
  if (text !== undefined)
    return { ...node, attributes: { ...node.attributes, 'xml:space': 'preserve' }, children: text === '' ? [] : [text] }
  return { ...node, children: node.children.map((child): Child => (isNode(child) ? withTexts(child, texts) : child)) }
}
