import type { JudgedProcedure } from '#change/judged.ts'
import { fromOf, toOf } from '#change/facts.ts'
import { kinds } from '#change/kinds/index.ts'
import { durationText } from '#change/phrase.ts'
import type { SideLine } from '#model/comparison-page.ts'
import { say, type Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Locate } from '#model/place.ts'
import type { Sheet, SheetCell, SheetColumn } from '#model/sheet.ts'
import { effectLabel, levelWords } from '#model/words.ts'
import { explained } from './comparison-explained.ts'
import { partsOf } from './comparison-rows.ts'

const title = say('So sánh thủ tục', 'Comparison')
const columns = [
  [say('Mã số', 'Code'), 14],
  [say('Tên thủ tục', 'Name'), 36],
  [say('Cấp', 'Level'), 14],
  [say('Lĩnh vực', 'Field'), 20],
  [say('Bộ phận', 'Component'), 20],
  [say('Loại thay đổi', 'Kind'), 24],
  [say('Hiện hành', 'Before'), 36],
  [say('Đề xuất', 'After'), 36],
  [say('Mức thay đổi', 'Effect'), 18],
  [say('Ý nghĩa', 'Meaning'), 50],
  [say('Ở tệp', 'File and line'), 44],
] as const

/** Every change of a comparison in a row of its own, for sorting and filtering. */
export function comparisonSheet(
  procedures: readonly JudgedProcedure[],
  names: Names,
  language: Language,
  locate: Locate,
): Sheet {
  return {
    name: title[language],
    columns: columns.map(([header, width]): SheetColumn => ({ header: header[language], width })),
    rows: procedures.flatMap((procedure) => rowsOf(procedure, names, language, locate)),
  }
}

function rowsOf(
  procedure: JudgedProcedure,
  names: Names,
  language: Language,
  locate: Locate,
): readonly (readonly SheetCell[])[] {
  const { code, name, levels, field, changes } = procedure
  const parts = partsOf(procedure, { names, language, note: (change) => change })
  const found = new Map(
    parts.flatMap((part) => part.rows.flatMap((row) => row.changes.map((change) => [change, { part, row }] as const))),
  )
  return changes.map((change) => {
    const { part, row } = found.get(change) ?? {}
    const place = change.head ?? change.base
    const at = place === undefined ? undefined : locate(place)
    return [
      code,
      name,
      levels.map((level) => levelWords[level][language]).join(', '),
      names.field(field),
      part?.title,
      kinds[change.change.kind].title[language],
      cellOf(fromOf(change.change), row?.base ?? [], row?.head ?? [], language),
      cellOf(toOf(change.change), row?.head ?? [], row?.base ?? [], language),
      effectLabel(change)[language],
      explained(change)[language],
      at === undefined ? undefined : `${at.file}:${at.line}`,
    ]
  })
}

/** A number as a number, a time as people write it, else what differs between the sides in words. */
function cellOf(
  value: unknown,
  lines: readonly SideLine[],
  others: readonly SideLine[],
  language: Language,
): SheetCell {
  if (typeof value === 'number') return value
  const said = typeof value === 'string' ? durationText(value)[language] : undefined
  if (said !== undefined && lines.some((line) => textOf(line) === said)) return said
  const [first, ...more] =
    others.length === 0
      ? lines
      : lines.filter(
          (line) => isChanged(line) || others.some((other) => other.label === line.label && isChanged(other)),
        )
  if (first === undefined) return undefined
  return more.length === 0
    ? textOf(first)
    : [first, ...more]
        .map((line) => (line.label === undefined ? textOf(line) : `${line.label}: ${textOf(line)}`))
        .join('; ')
}

const textOf = ({ words }: SideLine): string => words.map(({ text }) => text).join('')
const isChanged = ({ words }: SideLine): boolean => words.some(({ changed }) => changed)
