import { SaxesParser } from 'saxes'

/** An element of an XML text; attribute and element names keep their prefixes. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Characters directly inside it. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

const DEEPEST = 200

/** Reads an XML text. Throws an `Error` for a text that is none, or too deep; entities of its own are never expanded. */
export function readXml(text: string): Element {
  const parser = new SaxesParser()
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const path: Open[] = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    path.at(-1)?.children.push(element)
    if (path.push(element) > DEEPEST) throw new Error('too deep')
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parser.on('text', (characters) => {
    const last = path.at(-1)
    if (last !== undefined) last.text += characters
  })
  parser.write(text).close()
  const [first] = root.children
  if (first === undefined) throw new Error('empty')
  return first
}

/** The first child of a name, at the end of a path of names. */
export function childAt(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )
}

/** All elements of a name inside an element, in document order; what stands inside one of them is left to it. */
export function* within(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (child.name === name) yield child
    else yield* within(child, name)
  }
}

/** The `w:val` of a child; undefined without the child. */
export const valueOf = (element: Element | undefined, ...names: readonly string[]): string | undefined =>
  childAt(element, ...names)?.attributes['w:val']

/** Whether a switch such as `w:b` is on; undefined where it is not said. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = childAt(element, name)
  return found === undefined ? undefined : !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? 'true')
}
