import { SaxesParser } from 'saxes'
import { isNode, type Child, type Node } from './nodes.ts'

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Child[]
}

/** Elements inside one another; text boxes inside tables inside tables stay far below. */
export const DEEPEST = 200

const DOCUMENT_TYPE = 'a document type'

/** Whether `readXml` threw because of a document type: Word never writes one, and entities are declared there. */
export const isDocumentType = (thrown: unknown): boolean => thrown instanceof Error && thrown.message === DOCUMENT_TYPE

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
    throw new Error(DOCUMENT_TYPE)
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
