import { printCount } from '#model/decimal.ts'
import type { Block, Row } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import type { CaseRow } from '#model/types.gen.ts'
import type { YearReport } from '#review/yearly.ts'
import type { Section } from './report-section.ts'

/** The case table of a year: received, settled, pending. What the source does not say stays a dash. */
export function casesSection(reports: readonly YearReport[], names: Names): readonly Section[] {
  const blocks = reports.flatMap(({ year, statistics }) =>
    (statistics?.cases ?? []).length === 0 ? [] : table(year, statistics!.cases!, names),
  )
  return blocks.length === 0 ? [] : [{ title: 'Tình hình giải quyết hồ sơ', blocks }]
}

const columns = [
  'Lĩnh vực',
  'Tiếp nhận',
  'Trực tuyến',
  'Trực tiếp, bưu chính',
  'Kỳ trước chuyển sang',
  'Đã giải quyết',
  'Trước hạn',
  'Đúng hạn',
  'Quá hạn',
  'Đang giải quyết',
  'Trong hạn',
  'Quá hạn',
]

function table(year: number, rows: readonly CaseRow[], names: Names): readonly Block[] {
  return [
    { type: 'paragraph', role: 'body', content: `Năm ${year}:` },
    {
      type: 'table',
      columns: columns.map((header, index) => ({
        header,
        width: index === 0 ? 20 : 8,
        align: index === 0 ? 'left' : 'right',
      })),
      rows: rows.map((row) => caseRow(row, names)),
    },
  ]
}

function caseRow({ field, received, settled, pending, illustrative }: CaseRow, names: Names): Row {
  const counts = [
    received.total,
    received.online,
    received.direct,
    received.carriedOver,
    settled.total,
    settled.early,
    settled.onTime,
    settled.late,
    pending.total,
    pending.inTime,
    pending.overdue,
  ]
  const name = `${field === undefined ? 'Tổng' : names.field(field)}${illustrative === true ? ' (minh họa)' : ''}`
  return {
    cells: [name, ...counts.map((count) => (count === undefined ? '–' : printCount(count)))],
    ...(field === undefined ? { kind: 'total' as const } : {}),
  }
}
