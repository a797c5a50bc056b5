import { SaxesParser } from 'saxes'

/** An element of a page that is well-formed as XML, with everything in it. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The `html` element of a page; throws where the page is not well-formed. Script and style are raw text in HTML, so they come as such. */
export function parsePage(html: string): Element {
  const raw: string[] = []
  const xml = html.replace(
    /(<(script|style)>)(.*?)(<\/\2>)/gs,
    (_, start: string, __, text: string, end: string) => `${start}${raw.push(text) - 1}${end}`,
  )
  const stack: { tag: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [
    { tag: '', attributes: {}, children: [] },
  ]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    stack.push({ tag: name, attributes: attributes as Record<string, string>, children: [] })
  })
  parser.on('text', (text) => {
    stack.at(-1)!.children.push(['script', 'style'].includes(stack.at(-1)!.tag) ? (raw[Number(text)] ?? '') : text)
  })
  parser.on('closetag', () => {
    const element = stack.pop()!
    stack.at(-1)!.children.push(element)
  })
  parser.write(xml).close()
  return stack[0]!.children.find((child): child is Element => typeof child !== 'string')!
}

/** The element and all elements in it, in their order. */
export const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
]

/** Elements in another by tag, or by `.class`. */
export const all = (element: Element, wanted: string): readonly Element[] =>
  within(element).filter(({ tag, attributes }) =>
    wanted.startsWith('.') ? attributes.class?.split(' ').includes(wanted.slice(1)) : tag === wanted,
  )

/** All text in an element. */
export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')

/** Tags, classes and texts as an indented list: the structure of a page for people to read. */
export function outline(element: Element, depth = 0): string {
  const { tag, attributes, children } = element
  const start = `${'  '.repeat(depth)}${tag}${['class', 'id', 'data-effect', 'data-levels', 'data-field'].map((name) => (attributes[name] === undefined ? '' : ` ${name}=${attributes[name]}`)).join('')}`
  return [
    start,
    ...children.flatMap((child) => {
      if (typeof child !== 'string') return [outline(child, depth + 1)]
      return child.trim() === '' ? [] : [`${'  '.repeat(depth + 1)}“${child.trim()}”`]
    }),
  ].join('\n')
}
