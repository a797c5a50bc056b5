import { cascade, paragraphLook, runLook, type ParagraphLook, type RunLook } from './look.ts'
import type { Parts } from './parts.ts'
import { childAt, elementsOf, isOn, textOf, valueOf, within, type Node } from '#word/nodes.ts'

/** Characters that look alike. */
export interface Run extends RunLook {
  readonly text: string
}

/** A paragraph with text, and where it stands. */
export interface Paragraph extends ParagraphLook {
  readonly text: string
  readonly runs: readonly Run[]
  /** Number of the table it stands in, from 0; undefined in the body. */
  readonly table: number | undefined
  /** Row and cell in that table, from 0. */
  readonly row: number
  readonly cell: number
  /** Whether a line is drawn below it: its own border, or that of an empty paragraph after it. */
  readonly lined: boolean
}

/** A row of a table. */
export interface TableRow {
  readonly isHeader: boolean
  readonly splits: boolean
}

/** A table: `ruled` ones show lines, the others only lay out. */
export interface TableFacts {
  readonly ruled: boolean
  readonly rows: readonly TableRow[]
}

/** The paragraphs with text and the tables of a document, in its order. */
export function readBody({ document, styles }: Parts): {
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly TableFacts[]
} {
  const paragraphs: Paragraph[] = []
  const tables: TableFacts[] = []
  for (const block of elementsOf(childAt(document, 'w:body'))) {
    if (block.name === 'w:p') add(paragraphs, block, styles, { table: undefined, row: 0, cell: 0 })
    if (block.name !== 'w:tbl') continue
    const rows = elementsOf(block, 'w:tr')
    for (const [row, element] of rows.entries()) {
      for (const [cell, item] of elementsOf(element, 'w:tc').entries()) {
        for (const paragraph of within(item, 'w:p'))
          add(paragraphs, paragraph, styles, { table: tables.length, row, cell })
      }
    }
    tables.push({
      ruled: isRuled(block),
      rows: rows.map((row) => ({
        isHeader: isOn(childAt(row, 'w:trPr'), 'w:tblHeader') ?? false,
        splits: !(isOn(childAt(row, 'w:trPr'), 'w:cantSplit') ?? false),
      })),
    })
  }
  return { paragraphs, tables }
}

type Position = Pick<Paragraph, 'table' | 'row' | 'cell'>

function add(paragraphs: Paragraph[], element: Node, styles: Node, position: Position): void {
  const properties = childAt(element, 'w:pPr')
  const style = valueOf(properties, 'w:pStyle')
  const runs = [...within(element, 'w:r')].map((run) => toRun(run, styles, style)).filter(({ text }) => text !== '')
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  const isDrawn = childAt(properties, 'w:pBdr') !== undefined
  const last = paragraphs.at(-1)
  if (text === '' && isDrawn && last?.table === position.table && last?.cell === position.cell)
    paragraphs[paragraphs.length - 1] = { ...last, lined: true }
  if (text === '') return
  const look = paragraphLook([...(properties === undefined ? [] : [properties]), ...cascade(styles, style, 'w:pPr')])
  paragraphs.push({ text, runs, ...look, ...position, lined: isDrawn })
}

function toRun(run: Node, styles: Node, paragraphStyle: string | undefined): Run {
  const properties = childAt(run, 'w:rPr')
  const own = valueOf(properties, 'w:rStyle')
  const levels = [
    ...(properties === undefined ? [] : [properties]),
    ...(own === undefined ? [] : cascade(styles, own, 'w:rPr')),
    ...cascade(styles, paragraphStyle, 'w:rPr'),
  ]
  return {
    text: elementsOf(run)
      .filter(({ name }) => name === 'w:t' || name === 'w:tab')
      .map((piece) => (piece.name === 'w:tab' ? ' ' : textOf(piece)))
      .join(''),
    ...runLook(levels),
  }
}

/** Without borders of its own a table has those of its style; Word's plain grid has them. */
function isRuled(table: Node): boolean {
  const properties = childAt(table, 'w:tblPr')
  const borders = childAt(properties, 'w:tblBorders')
  if (borders === undefined) return (valueOf(properties, 'w:tblStyle') ?? '') !== ''
  return elementsOf(borders).some(({ attributes }) => !['none', 'nil'].includes(attributes['w:val'] ?? 'none'))
}
