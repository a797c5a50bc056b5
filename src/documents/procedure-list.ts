import type { Document, Row } from '#model/document.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Figures, SortKey } from '#review/ranked.ts'
import { figureColumn, figureText, levelsText, timeText } from './procedure-figures.ts'

/** What of a list is shown, and why in this order. */
export interface Listing {
  /** By what it is sorted, where that is asked for. */
  readonly sort?: SortKey
  /** How many there are, where not all of them are shown. */
  readonly all?: number
}

/** A table of procedures, as `list` and `search` print it. */
export function procedureList(
  shown: readonly Figures[],
  language: Language,
  names: Names,
  { sort, all = shown.length }: Listing = {},
): Document {
  const text = (vi: string, en: string): string => say(vi, en)[language]
  const key = sort === 'time' ? undefined : sort
  const rows = shown.map((figures): Row => ({
    cells: [...cells(figures, language), ...(key === undefined ? [] : [figureText(figures, key, language)])],
  }))
  return {
    title: text('Danh mục thủ tục hành chính', 'List of administrative procedures'),
    language,
    blocks: [
      {
        type: 'table',
        columns: [
          { header: text('Mã số', 'Code'), width: 12 },
          { header: text('Tên', 'Name'), width: key === undefined ? 52 : 34 },
          { header: text('Cấp', 'Level'), width: 14 },
          { header: text('Thời hạn', 'Time'), width: 22 },
          ...(key === undefined ? [] : [figureColumn(key, language)]),
        ],
        rows,
      },
      {
        type: 'paragraph',
        role: 'body',
        content: countText(shown.length, all)[language],
      },
    ],
    data: () => ({ schemaVersion: 1, procedures: shown.map((figures) => summaryData(figures, names, sort)) }),
  }
}

function countText(shown: number, all: number): Localized {
  const noun = all === 1 ? 'procedure' : 'procedures'
  return shown === all
    ? say(`${all} thủ tục.`, `${all} ${noun}.`)
    : say(`${shown} trong ${all} thủ tục.`, `${shown} of ${all} ${noun}.`)
}

const cells = (figures: Figures, language: Language): string[] => [
  figures.procedure.code,
  figures.procedure.name,
  levelsText(figures, language),
  timeText(figures, language),
]

function summaryData({ procedure, time, papers, cases, cost }: Figures, names: Names, sort?: SortKey): object {
  const { code, name, levels, field, authority, processingTime } = procedure
  return {
    code,
    name,
    levels,
    field: { id: field, name: names.field(field) },
    authority: { id: authority, name: names.agency(authority) },
    statutory: processingTime?.statutory ?? null,
    committed: time ?? null,
    papers: papers ?? null,
    ...(sort === 'cases' ? { casesPerYear: cases ?? null } : {}),
    ...(sort === 'cost' ? { costPerYear: cost ?? null } : {}),
  }
}
