import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** What a reader does with every tracked change. */
export type Choice = 'accept' | 'reject'

function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)!.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.write(xml).close()
  return root
}

const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((inner) => inner.name === name)
const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...all(inner, name)])

/** Whether the mark inside these properties takes its owner away. */
const isGone = (properties: Node | undefined, choice: Choice): boolean =>
  child(properties, choice === 'accept' ? 'w:del' : 'w:ins') !== undefined

function runText(node: Node, choice: Choice): string {
  if (node.name === (choice === 'accept' ? 'w:del' : 'w:ins')) return ''
  if (node.name === 'w:t' || node.name === 'w:delText') return node.text
  return node.children.map((inner) => runText(inner, choice)).join('')
}

/** Paragraphs as texts and rows as lists of cells, as Word leaves them: a paragraph whose end goes runs on into the next one. */
function flowOf(nodes: readonly Node[], choice: Choice): (string | string[])[] {
  let carried = ''
  const flow = nodes.flatMap((node): (string | string[])[] => {
    if (node.name === 'w:tbl') {
      if (carried !== '') throw new Error(`text runs into a table: ${carried}`)
      return node.children
        .filter((row) => row.name === 'w:tr' && !isGone(child(row, 'w:trPr'), choice))
        .map((row) =>
          row.children.filter(({ name }) => name === 'w:tc').map((cell) => flowOf(cell.children, choice).join('\n')),
        )
    }
    if (node.name !== 'w:p') return []
    const text = carried + runText(node, choice)
    const gone = isGone(child(child(node, 'w:pPr'), 'w:rPr'), choice)
    carried = gone ? text : ''
    return gone ? [] : [text]
  })
  return carried === '' ? flow : [...flow, carried]
}

const bodyOf = (docx: Uint8Array): Node =>
  child(child(treeOf(strFromU8(unzipSync(docx)['word/document.xml']!)), 'w:document'), 'w:body')!

/** What a Word file says once all its changes are accepted, or all rejected; a hard space is a space. */
export const settled = (docx: Uint8Array, choice: Choice): (string | string[])[] =>
  JSON.parse(JSON.stringify(flowOf(bodyOf(docx).children, choice)).replaceAll('\u00a0', ' ')) as (string | string[])[]

/** Attributes of every tracked change in a Word file. */
export const marksOf = (docx: Uint8Array): Readonly<Record<string, string>>[] =>
  ['w:ins', 'w:del'].flatMap((name) => all(bodyOf(docx), name)).map(({ attributes }) => attributes)
