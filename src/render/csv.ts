import { stringify } from 'csv-stringify/sync'
import type { Document } from '#model/document.ts'
import { onPaper } from '#model/paper.ts'
import type { Sheet } from '#model/sheet.ts'
import { sheetOf } from './sheet-of.ts'

/**
 * A sheet, or the tables of a document, as comma-separated values (RFC 4180) in UTF-8. It begins with a byte order mark, by which Excel knows the encoding; a text that
 * Excel would run as a formula gets an apostrophe before it.
 */
export const renderCsv = (result: Document | Sheet): string => {
  const { columns, rows } = sheetOf(result)
  return stringify(
    [columns.map(({ header }) => header), ...rows].map((row) =>
      row.map((cell) => (typeof cell === 'string' ? onPaper(cell) : cell)),
    ),
    { bom: true, escape_formulas: true },
  )
}
