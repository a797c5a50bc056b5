import { plainText, type Block, type TableBlock } from '#model/document.ts'
import type { Redline, RevisedParagraph, RevisedRow, RevisedRun, RevisedTable, Revision } from '#model/redline.ts'
import { aligned, type Pair } from './redline-align.ts'
import { revisedWords } from './redline-words.ts'

type Flow = Redline['flow']
type Unit =
  | { readonly look: RevisedParagraph['look']; readonly text: string }
  | { readonly look: 'table'; readonly table: TableBlock }

/** Two states of one sheet as one text with its changes; a sheet that is absent came or went as a whole. */
export function revisedFlow(before: readonly Block[] | undefined, after: readonly Block[] | undefined): Flow {
  if (before === undefined || after === undefined) {
    const revision = before === undefined ? 'inserted' : 'deleted'
    return (before ?? after ?? []).flatMap(unitsOf).map((unit) => wholeUnit(unit, revision))
  }
  const [sectionsBefore, sectionsAfter] = [sectionsOf(before), sectionsOf(after)]
  return Array.from({ length: Math.max(sectionsBefore.length, sectionsAfter.length) }, (_, index) =>
    revisedSection(sectionsBefore[index] ?? [], sectionsAfter[index] ?? []),
  ).flat()
}

/** The units of each section; a sheet has the same sections in the same order whatever the procedure says. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Unit[])[] {
  const starts = blocks.flatMap(({ type }, index) => (index === 0 || type === 'heading' ? [index] : []))
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]).flatMap(unitsOf))
}

function unitsOf(block: Block): readonly Unit[] {
  switch (block.type) {
    case 'heading':
      return [{ look: block.level === 2 ? 'title' : 'heading', text: block.text }]
    case 'paragraph':
      return [{ look: 'body', text: plainText(block.content) }]
    case 'list':
      return block.items.map((item) => ({ look: 'item', text: plainText(item) }))
    case 'table':
      return [{ look: 'table', table: block }]
    default:
      return []
  }
}

/** The head of a section is its head however it reads; below it like stands with like. */
function revisedSection([headBefore, ...before]: readonly Unit[], [headAfter, ...after]: readonly Unit[]): Flow {
  const head: Pair<Unit> = {
    ...(headBefore === undefined ? {} : { before: headBefore }),
    ...(headAfter === undefined ? {} : { after: headAfter }),
  }
  return [head, ...aligned(before, after, keyOf)].flatMap(revisedPair)
}

/** What units are compared by: tables are one thing. */
const keyOf = (unit: Unit): string =>
  unit.look === 'table' ? 'table' : `${unit.look === 'item' ? '' : `${unit.look}. `}${unit.text}`

function revisedPair({ before, after }: Pair<Unit>): Flow {
  if (before === undefined || after === undefined)
    return [before, after].flatMap((unit, index) =>
      unit === undefined ? [] : [wholeUnit(unit, index === 0 ? 'deleted' : 'inserted')],
    )
  if (before.look === 'table' && after.look === 'table') return [revisedTable(before.table, after.table)]
  if (before.look === 'table' || after.look === 'table' || before.look !== after.look)
    return [wholeUnit(before, 'deleted'), wholeUnit(after, 'inserted')]
  return [{ type: 'paragraph', look: after.look, runs: revisedWords(before.text, after.text) }]
}

function wholeUnit(unit: Unit, revision: Revision): RevisedParagraph | RevisedTable {
  if (unit.look !== 'table')
    return { type: 'paragraph', look: unit.look, runs: [{ text: unit.text, revision }], revision }
  return {
    type: 'table',
    columns: unit.table.columns,
    rows: textsOf(unit.table).map((cells) => wholeRow(cells, revision)),
    revision,
  }
}

const textsOf = ({ rows }: TableBlock): readonly (readonly string[])[] => rows.map(({ cells }) => cells.map(plainText))

const wholeRow = (cells: readonly string[], revision: Revision): RevisedRow => ({
  cells: cells.map((text): readonly RevisedRun[] => [{ text, revision }]),
  revision,
})

/** Rows are known by their first cell. */
function revisedTable(before: TableBlock, after: TableBlock): RevisedTable {
  const rows = aligned(textsOf(before), textsOf(after), ([first = '']) => first)
  return {
    type: 'table',
    columns: after.columns,
    rows: rows.map(({ before, after }): RevisedRow => {
      if (before === undefined) return wholeRow(after ?? [], 'inserted')
      if (after === undefined) return wholeRow(before, 'deleted')
      return { cells: after.map((text, index) => revisedWords(before[index] ?? '', text)) }
    }),
  }
}
