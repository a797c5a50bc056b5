import { strFromU8, unzipSync } from 'fflate'
import { renderDocx } from '#render/docx.ts'
import type { Document } from '#model/document.ts'

/** Parts of a Word file by path, as XML. */
export async function wordParts(document: Document): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    Object.entries(unzipSync(await renderDocx(document))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  )
}

/** Elements of a name in XML, outermost first; a `w:p` inside a `w:tbl` counts. Not for elements that nest in themselves. */
export const elements = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs'))].map((match) => match[0])

/** Text of an element. */
export const textOf = (xml: string): string =>
  elements(xml, 'w:t')
    .map((text) => text.replace(/<[^>]*>/g, ''))
    .join('')

/** Value of an attribute of the first element of a name; undefined where there is none. */
export const attribute = (xml: string, name: string, attributeName: string): string | undefined =>
  new RegExp(`<${name} [^>]*${attributeName}="([^"]*)"`).exec(xml)?.[1]

/** Whether a switch such as `w:b` is on. */
export const isOn = (xml: string, name: string): boolean => new RegExp(`<${name}(?:/>| w:val="(?:true|1)"/>)`).test(xml)

export interface Paper {
  readonly document: string
  readonly styles: string
  readonly paragraphs: readonly string[]
  readonly sections: readonly string[]
  readonly parts: Readonly<Record<string, string>>
}

/** A Word file opened for looking at. */
export async function openPaper(document: Document): Promise<Paper> {
  const parts = await wordParts(document)
  const xml = parts['word/document.xml'] ?? ''
  const styles = parts['word/styles.xml'] ?? ''
  return { document: xml, styles, paragraphs: elements(xml, 'w:p'), sections: elements(xml, 'w:sectPr'), parts }
}

/** The paragraph that says a text. */
export function paragraphSaying(paper: Paper, text: string): string {
  const found = paper.paragraphs.find((paragraph) => textOf(paragraph) === text)
  if (found === undefined) throw new Error(`no paragraph says ${text}`)
  return found
}

/** Definition of the style of a paragraph. */
export function styleOf(paper: Paper, paragraph: string): string {
  const id = attribute(paragraph, 'w:pStyle', 'w:val')
  return elements(paper.styles, 'w:style').find((style) => style.includes(`w:styleId="${id}"`)) ?? ''
}
