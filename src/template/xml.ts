import { SaxesParser } from 'saxes'

/** An element of an XML text with everything inside it, in its order; names keep their prefixes. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Child[]
}
export type Child = Node | string

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Child[]
}

/** Elements inside one another; text boxes inside tables inside tables stay far below. */
export const DEEPEST = 200

/** Reads an XML text. Throws an `Error` for a text that is none, is too deep, or declares a document type. */
export function readXml(text: string): Node {
  const parser = new SaxesParser()
  const path: Open[] = [{ name: '', attributes: {}, children: [] }]
  const add = (child: Child): void => {
    path.at(-1)?.children.push(child)
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: attributes as Record<string, string>, children: [] }
    add(element)
    if (path.push(element) > DEEPEST) throw new Error('too deep')
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  const root = path[0]?.children.find(isNode)
  if (root === undefined) throw new Error('empty')
  return root
}

/** Whether a child is an element, not text. */
export const isNode = (child: Child): child is Node => typeof child !== 'string'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}
const inText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign)
const inAttribute = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)

/** The XML text of an element with its declaration. */
export const writeXml = (root: Node): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`

function written(child: Child): string {
  if (!isNode(child)) return inText(child)
  const attributes = Object.entries(child.attributes)
    .map(([name, value]) => ` ${name}="${inAttribute(value)}"`)
    .join('')
  const inside = child.children.map(written).join('')
  return inside === '' ? `<${child.name}${attributes}/>` : `<${child.name}${attributes}>${inside}</${child.name}>`
}

/** An element with other children. */
export const withChildren = (node: Node, children: readonly Child[]): Node => ({ ...node, children })

/** The text of an element and of all inside it. */
export const textOf = (child: Child): string => (isNode(child) ? child.children.map(textOf).join('') : child)

/** The first child of a name, at the end of a path of names. */
export const childAt = (node: Node | undefined, ...names: readonly string[]): Node | undefined =>
  names.reduce<Node | undefined>(
    (found, name) => found?.children.filter(isNode).find((child) => child.name === name),
    node,
  )

/** All elements inside, in document order. */
export function* everyNode(node: Node): Generator<Node> {
  for (const child of node.children.filter(isNode)) {
    yield child
    yield* everyNode(child)
  }
}
