/** What stands in a cell of a spreadsheet: a number counts as one; a text is never a formula. */
export type SheetCell = string | number | undefined

/** Column of a sheet; the width is in characters. */
export interface SheetColumn {
  readonly header: string
  readonly width: number
}

/** One sheet of a workbook: a header that stays in sight and filters, and its rows. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}
