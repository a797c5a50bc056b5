import { plainText, type Document } from '#model/document.ts'
import type { Sheet } from '#model/sheet.ts'

/** A sheet as it is; of a document its tables, one below the other. */
export const sheetOf = (result: Document | Sheet): Sheet => ('blocks' in result ? tablesOf(result) : result)

function tablesOf({ title, blocks }: Document): Sheet {
  const tables = blocks.filter((block) => block.type === 'table')
  const widest = tables.reduce((most, { columns }) => Math.max(most, columns.length), 1)
  const [first, ...rest] = tables
  const rowsOf = ({ rows }: (typeof tables)[number]): string[][] => rows.map(({ cells }) => cells.map(plainText))
  return {
    name: title,
    columns: Array.from({ length: widest }, (_, index) => ({ header: first?.columns[index]?.header ?? '', width: 24 })),
    rows: [
      ...(first === undefined ? [] : rowsOf(first)),
      ...rest.flatMap((table) => [table.columns.map(({ header }) => header), ...rowsOf(table)]),
    ],
  }
}
