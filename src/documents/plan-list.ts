import type { Names } from '#model/names.ts'
import type { Block, Column, Row } from '#model/document.ts'
import { printCount } from '#model/decimal.ts'
import { describe, sceneOf } from '#change/describe.ts'
import { type Intention } from '#proposal/expand.ts'
import type { Outcome } from '#review/evaluate.ts'
import { levelKey, type PlanRow } from './plan-groups.ts'
import { capitalized, joined, levelsText, officialCitation, paddedTimes, procedureCount } from './wording.ts'

const columns: readonly Column[] = [
  { header: 'STT', width: 7, align: 'center' },
  { header: 'Mã số', width: 14, align: 'center' },
  { header: 'Tên thủ tục hành chính', width: 27 },
  { header: 'Quy định cần sửa đổi, bổ sung', width: 24 },
  { header: 'Nội dung đề nghị', width: 28 },
]

/** The list of procedures of a plan, grouped by level and field, with counts that add up to the number of rows. */
export function planList(rows: readonly PlanRow[], names: Names): Block {
  const numbered = rows.map((row, index) => ({ row, cells: listCells(row, index, names) }))
  const body = numbered.flatMap(({ row, cells }, index): Row[] => {
    const previous = numbered[index - 1]?.row.procedure
    const newLevel = previous === undefined || levelKey(previous) !== levelKey(row.procedure)
    const newField = newLevel || previous.field !== row.procedure.field
    const level: Row[] = newLevel
      ? [
          groupRow(
            capitalized(levelsText(row.procedure.levels)),
            rows.filter((other) => isSameLevel(other, row)),
          ),
        ]
      : []
    const field: Row[] = newField
      ? [
          groupRow(
            `Lĩnh vực ${names.field(row.procedure.field)}`,
            rows.filter((other) => isSameField(other, row)),
          ),
        ]
      : []
    return [...level, ...field, { cells }]
  })
  return { type: 'table', columns, rows: body }
}

const isSameLevel = (a: PlanRow, b: PlanRow): boolean => levelKey(a.procedure) === levelKey(b.procedure)
const isSameField = (a: PlanRow, b: PlanRow): boolean => isSameLevel(a, b) && a.procedure.field === b.procedure.field
const groupRow = (label: string, rows: readonly PlanRow[]): Row => ({
  kind: 'group',
  cells: [`${label}: ${procedureCount(rows.length)}`],
})

/** The cells of a row of the list, column by column. */
export function listCells({ procedure, outcomes, items }: PlanRow, index: number, names: Names): string[] {
  const amended = items.flatMap(({ competence, recommendation = [] }) =>
    competence === 'own'
      ? ['thuộc thẩm quyền của cơ quan']
      : recommendation.flatMap(({ amend }) => (amend === undefined ? [] : [officialCitation(amend)])),
  )
  return [
    printCount(index + 1),
    procedure.code,
    procedure.name,
    capitalized([...new Set(amended)].join('; ')),
    joined(outcomes.flatMap((outcome) => outcome.intentions.map((intention) => sentence(intention, outcome, names)))),
  ]
}

/** What a change says, marked when it is invented for illustration. */
export function sentence({ change, written }: Intention, { before, after }: Outcome, names: Names): string {
  return `${paddedTimes(describe(change, sceneOf(names, before, after)).vi)}${written.illustrative === true ? ' (minh họa)' : ''}`
}
