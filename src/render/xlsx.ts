import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { Document } from '#model/document.ts'
import type { Sheet, SheetCell } from '#model/sheet.ts'
import { onPaper } from '#model/paper.ts'
import { reproducible } from './reproducible.ts'
import { sheetOf } from './sheet-of.ts'

// Excel takes no more characters in a cell, no more in the name of a sheet, and none of these there.
const MOST_IN_CELL = 32_767
const MOST_IN_NAME = 31
const NOT_IN_NAME = /[\\/?*[\]:']/g
// Points of a line and of the highest row; the share of a line that words fill before they break.
const LINE = 16
const HIGHEST = 409
const FILLED = 0.9
const FONT = 'Times New Roman'
const WHOLE_NUMBER = '#,##0'

/** A sheet as a workbook; of a document its tables, one below the other. Equal sheets give equal bytes. */
export async function renderXlsx(result: Document | Sheet): Promise<Uint8Array> {
  const { name, columns, rows } = sheetOf(result)
  const data = [columns.map(({ header }) => headCell(header)), ...rows.map((row) => bodyRow(row, columns))]
  const file = await writeExcelFile(
    data,
    {
      sheet: onPaper(name).replace(NOT_IN_NAME, ' ').trim().slice(0, MOST_IN_NAME) || '1',
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { fontFamily: FONT, fontSize: 12 },
  ).toBuffer()
  return reproducible(new Uint8Array(file), {
    'xl/worksheets/sheet1.xml': (xml) => filtered(xml, columns.length, rows.length + 1),
  })
}

/** A row as high as its longest text needs: not every program measures wrapped texts by itself. */
function bodyRow(row: readonly SheetCell[], columns: Sheet['columns']): Cell[] {
  const lines = columns.map(({ width }, index) => Math.ceil(String(row[index] ?? '').length / (width * FILLED)))
  const height = Math.min(HIGHEST, Math.max(1, ...lines) * LINE)
  return columns.map((_, index) => bodyCell(row[index], height))
}

/** Texts are typed as such: one that begins with "=" stays a text. */
function bodyCell(value: SheetCell, height: number): Cell {
  if (value === undefined || value === '') return { height }
  if (typeof value === 'number')
    return {
      value,
      type: Number,
      height,
      alignVertical: 'top',
      ...(Number.isInteger(value) ? { format: WHOLE_NUMBER } : {}),
    }
  return { value: cut(onPaper(value)), type: String, height, wrap: true, alignVertical: 'top' }
}

/** A longer text ends in an ellipsis, and never inside a character. */
const cut = (text: string): string =>
  text.length <= MOST_IN_CELL ? text : `${text.slice(0, MOST_IN_CELL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

const headCell = (value: string): Cell => ({
  value: onPaper(value),
  type: String,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  backgroundColor: '#e7e6e6',
})

/** The arrows of a filter over the header, and pages as wide as the sheet; the library has neither. */
const filtered = (xml: string, columns: number, rows: number): string =>
  xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
    .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${letters(columns)}${rows}"/>`)

/** Name of the n-th column, from 1: A … Z, AA. */
const letters = (number: number): string =>
  number <= 0 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26))
