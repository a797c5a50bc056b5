import { paragraphLook, cascade, runLook } from './look.ts'
import type { Parts } from './parts.ts'
import { childAt, elementsOf, isOn, textOf, valueOf, within, type Node } from '#word/nodes.ts'

/** A part of a document with pages of its own; lengths in whole millimetres. */
export interface Section {
  readonly width: number
  readonly height: number
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  /** Pages are numbered in the top margin, in the middle; sizes in points. */
  readonly number: { readonly centred: boolean; readonly size: number } | undefined
  /** The first page carries no number. */
  readonly firstIsPlain: boolean
  readonly startsAtOne: boolean
}

const millimetres = (twips: string | undefined): number => Math.round((Number(twips ?? '0') / 1440) * 25.4)

/** The sections of a document. A section without headers of its own has those of the one before. */
export function readSections(parts: Parts): readonly Section[] {
  let before = new Map<string, string>()
  return [...within(parts.document, 'w:sectPr')].map((element) => {
    const own = elementsOf(element, 'w:headerReference').map(
      ({ attributes }) => [attributes['w:type'] ?? 'default', attributes['r:id'] ?? ''] as const,
    )
    before = new Map([...before, ...own])
    return toSection(element, parts, before)
  })
}

function toSection(element: Node, parts: Parts, references: ReadonlyMap<string, string>): Section {
  const [size, margins] = [childAt(element, 'w:pgSz')?.attributes ?? {}, childAt(element, 'w:pgMar')?.attributes ?? {}]
  const header = (type: string): Node | undefined => parts.headers.get(references.get(type) ?? '')
  const hasTitlePage = isOn(element, 'w:titlePg') ?? false
  const firstHeader = header('first')
  return {
    width: millimetres(size['w:w']),
    height: millimetres(size['w:h']),
    margins: {
      top: millimetres(margins['w:top']),
      bottom: millimetres(margins['w:bottom']),
      left: millimetres(margins['w:left']),
      right: millimetres(margins['w:right']),
    },
    number: numberIn(header('default'), parts.styles),
    firstIsPlain: hasTitlePage && (firstHeader === undefined || !isNumbered(firstHeader)),
    startsAtOne: childAt(element, 'w:pgNumType')?.attributes['w:start'] === '1',
  }
}

/** Word writes the field in two ways: a simple field, or instructions between its marks. */
const isNumbered = (header: Node): boolean => [...within(header, 'w:p')].some(isNumberedParagraph)
const isNumberedParagraph = (paragraph: Node): boolean =>
  [...within(paragraph, 'w:instrText')].some((node) => /\bPAGE\b/.test(textOf(node))) ||
  [...within(paragraph, 'w:fldSimple')].some(({ attributes }) => /\bPAGE\b/.test(attributes['w:instr'] ?? ''))

function numberIn(header: Node | undefined, styles: Node): Section['number'] {
  const paragraph = header === undefined ? undefined : [...within(header, 'w:p')].find(isNumberedParagraph)
  if (paragraph === undefined) return undefined
  const properties = childAt(paragraph, 'w:pPr')
  const style = valueOf(properties, 'w:pStyle')
  const own = [...within(paragraph, 'w:r')].map((run) => childAt(run, 'w:rPr')).find((found) => found !== undefined)
  return {
    centred:
      paragraphLook([...(properties === undefined ? [] : [properties]), ...cascade(styles, style, 'w:pPr')]).align ===
      'center',
    size: runLook([...(own === undefined ? [] : [own]), ...cascade(styles, style, 'w:rPr')]).size,
  }
}
