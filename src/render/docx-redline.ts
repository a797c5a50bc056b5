import {
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import type { Redline, RevisedParagraph, RevisedRow, RevisedRun, RevisedTable, Revision } from '#model/redline.ts'
import { onPaper } from '#model/paper.ts'
import { gap } from './docx-paragraph.ts'
import { PADDING, tableWidths } from './docx-table-widths.ts'

/** Attributes of the next tracked change; every one has a number of its own. */
type Mark = () => { readonly id: number; readonly author: string; readonly date: string }

const STYLES = {
  title: 'Heading2',
  heading: 'Heading3',
  body: 'Body',
  item: 'ListItem',
  cell: 'TableText',
  head: 'TableHead',
} as const

/** Texts with their changes as Word tracks them, over a width in twips. */
export function redlineFlow({ author, date, flow }: Redline, width: number): readonly (Paragraph | Table)[] {
  let id = 0
  const mark: Mark = () => ({ id: (id += 1), author: onPaper(author), date })
  return flow.flatMap((block) =>
    block.type === 'paragraph' ? [paragraphOf(block, mark)] : tableOf(block, width, mark),
  )
}

function run({ text, revision }: RevisedRun, mark: Mark): ParagraphChild {
  if (revision === undefined) return new TextRun({ text: onPaper(text) })
  return revision === 'inserted'
    ? new InsertedTextRun({ text: onPaper(text), ...mark() })
    : new DeletedTextRun({ text: onPaper(text), ...mark() })
}

/** The revision as the property that rows and ends of paragraphs take. */
function revised(
  revision: Revision | undefined,
  mark: Mark,
): { insertion?: ReturnType<Mark>; deletion?: ReturnType<Mark> } {
  if (revision === undefined) return {}
  return revision === 'inserted' ? { insertion: mark() } : { deletion: mark() }
}

function styled(style: string, runs: readonly RevisedRun[], revision: Revision | undefined, mark: Mark): Paragraph {
  const end = revision === undefined ? {} : { run: revised(revision, mark) }
  return new Paragraph({ style, widowControl: true, children: runs.map((each) => run(each, mark)), ...end })
}

const paragraphOf = ({ look, runs, revision }: RevisedParagraph, mark: Mark): Paragraph =>
  styled(
    STYLES[look],
    look === 'item' ? [{ text: '- ', ...(revision === undefined ? {} : { revision }) }, ...runs] : runs,
    revision,
    mark,
  )

/** A table and the gap after it, which comes and goes with it. */
function tableOf(block: RevisedTable, whole: number, mark: Mark): readonly (Paragraph | Table)[] {
  const { columns, rows, revision } = block
  const plain = rows.map(({ cells }) => ({ cells: cells.map((cell) => cell.map(({ text }) => text).join('')) }))
  const widths = tableWidths({ type: 'table', columns, rows: plain }, whole)
  const head: RevisedRow = {
    cells: columns.map(({ header }) => [{ text: header, ...(revision === undefined ? {} : { revision }) }]),
    ...(revision === undefined ? {} : { revision }),
  }
  const table = new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { ...PADDING, top: 40, bottom: 40 },
    rows: [rowOf(head, widths, STYLES.head, mark), ...rows.map((row) => rowOf(row, widths, STYLES.cell, mark))],
  })
  return [table, gap(9, revision === undefined ? {} : { run: revised(revision, mark) })]
}

const rowOf = ({ cells, revision }: RevisedRow, widths: readonly number[], style: string, mark: Mark): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: style === STYLES.head,
    ...revised(revision, mark),
    children: cells.map(
      (runs, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [styled(style, runs, revision, mark)],
        }),
    ),
  })
