import { durationText } from '#change/phrase.ts'
import { printInteger } from '#model/decimal.ts'
import type { Column } from '#model/document.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Sheet, SheetCell } from '#model/sheet.ts'
import { levelOrder, levelWords } from '#model/words.ts'
import type { Figures, SortKey } from '#review/ranked.ts'

const unknown = say('chưa rõ', 'unknown')
const ILLUSTRATIVE = say('minh họa', 'illustrative')

/** The levels of a procedure in words, the highest first. */
export const levelsText = ({ procedure: { levels } }: Pick<Figures, 'procedure'>, language: Language): string =>
  [...levelOrder]
    .reverse()
    .filter((level) => levels.includes(level))
    .map((level) => levelWords[level][language])
    .join(', ')

/** The time that holds, in words. */
export const timeText = ({ time }: Figures, language: Language): string =>
  time === undefined ? unknown[language] : durationText(time)[language]

const HEADERS: Readonly<Record<Exclude<SortKey, 'time'>, Localized>> = {
  papers: say('Giấy tờ', 'Papers'),
  cases: say('Hồ sơ/năm', 'Cases/year'),
  cost: say('Chi phí (đồng/năm)', 'Cost (đồng/year)'),
}

/** The column of that by which procedures are sorted; the time has its own in every list. */
export const figureColumn = (key: Exclude<SortKey, 'time'>, language: Language): Column => ({
  header: HEADERS[key][language],
  width: 18,
  align: 'right',
})

/** A figure as a cell, marked where it is invented for illustration. */
export function figureText(figures: Figures, key: Exclude<SortKey, 'time'>, language: Language): string {
  const figure = key === 'papers' ? plain(figures.papers) : figures[key]
  if (figure === undefined) return unknown[language]
  return `${printInteger(figure.value)}${figure.illustrative ? ` (${ILLUSTRATIVE[language]})` : ''}`
}

const plain = (value: number | undefined): Figures['cost'] =>
  value === undefined ? undefined : { value, illustrative: false }

/** Procedures with all their figures, as a spreadsheet has them: numbers are numbers, what is unknown is empty. */
export function figuresSheet(all: readonly Figures[], language: Language, names: Names): Sheet {
  const header = (vi: string, en: string, width: number): Sheet['columns'][number] => ({
    header: say(vi, en)[language],
    width,
  })
  return {
    name: say('Thủ tục', 'Procedures')[language],
    columns: [
      header('Mã số', 'Code', 14),
      header('Tên', 'Name', 60),
      header('Cấp', 'Level', 16),
      header('Lĩnh vực', 'Field', 24),
      header('Cơ quan', 'Authority', 30),
      header('Luật định', 'Statutory', 18),
      header('Cam kết', 'Committed', 18),
      header('Giấy tờ', 'Papers', 10),
      header('Hồ sơ/năm', 'Cases/year', 12),
      header('Chi phí (đồng/năm)', 'Cost (đồng/year)', 20),
      header('Ghi chú', 'Note', 16),
    ],
    rows: all.map((figures) => rowOf(figures, language, names)),
  }
}

function rowOf(figures: Figures, language: Language, names: Names): readonly SheetCell[] {
  const { procedure, time, papers, cases, cost } = figures
  const isIllustrative = cases?.illustrative === true || cost?.illustrative === true
  return [
    procedure.code,
    procedure.name,
    levelsText(figures, language),
    names.field(procedure.field),
    names.agency(procedure.authority),
    procedure.processingTime?.statutory,
    time,
    papers,
    cases?.value,
    cost?.value,
    isIllustrative ? ILLUSTRATIVE[language] : undefined,
  ]
}
