import { printCount, printDecimal } from '#model/decimal.ts'
import type { Unit } from '#model/duration.ts'
import type { Block, Row } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import { compareVietnamese } from '#model/text.ts'
import type { Level } from '#model/types.gen.ts'
import { levelOrder, levelWords } from '#model/words.ts'
import type { Outcome } from '#review/evaluate.ts'
import type { TimeSummary } from '#review/time-summary.ts'
import { codesOf, cutsTime, isAbolished, procedureOf } from '#review/yearly.ts'
import { capitalized, rateCell } from './wording.ts'

const headers = ['Lĩnh vực', 'Số thủ tục', 'Cắt giảm thời gian', 'Cắt giảm giấy tờ', 'Bãi bỏ']

/** Procedures by level and field; a procedure counts at each of its levels, once in a field. */
export function countTable(outcomes: readonly Outcome[], names: Names): Block {
  const rows = [...levelOrder].reverse().flatMap((level): Row[] => {
    const here = outcomes.filter((outcome) => procedureOf(outcome)?.levels.includes(level))
    return here.length === 0 ? [] : levelRows(level, here, names)
  })
  const columns = headers.map((header, index) => ({
    header,
    width: index === 0 ? 36 : 16,
    align: index === 0 ? ('left' as const) : ('center' as const),
  }))
  return {
    type: 'table',
    columns,
    rows: [...rows, { kind: 'total', cells: ['Số thủ tục, mỗi thủ tục tính một lần', ...counts(outcomes)] }],
  }
}

function levelRows(level: Level, here: readonly Outcome[], names: Names): Row[] {
  const fields = [...new Set(here.flatMap((outcome) => procedureOf(outcome)?.field ?? []))].sort((a, b) =>
    compareVietnamese(names.field(a), names.field(b)),
  )
  return [
    { kind: 'group', cells: [capitalized(levelWords[level].vi)] },
    ...fields.map((field): Row => ({
      cells: [names.field(field), ...counts(here.filter((outcome) => procedureOf(outcome)?.field === field))],
    })),
    { kind: 'total', cells: [`Cộng ${levelWords[level].vi}`, ...counts(here)] },
  ]
}

const counts = (outcomes: readonly Outcome[]): string[] =>
  [
    outcomes,
    outcomes.filter(cutsTime),
    outcomes.filter(({ papers }) => (papers?.saved ?? 0) > 0),
    outcomes.filter(isAbolished),
  ].map((part) => printCount(codesOf(part).length))

const units: Record<Unit, string> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  hour: 'giờ',
  minute: 'phút',
}

/** The sums of times and the three rates, each under its own name. */
export function timeSummaryTable(summaries: readonly TimeSummary[]): readonly Block[] {
  if (summaries.length === 0) return []
  const rows = summaries.map(({ unit, procedures, before, after, rateOfSums, meanOfRates, weightedRate }): Row => ({
    cells: [
      units[unit],
      printCount(procedures),
      printDecimal(before, 4),
      printDecimal(after, 4),
      rateCell(rateOfSums),
      rateCell(meanOfRates),
      weightedRate === undefined ? 'chưa lượng hóa' : rateCell(weightedRate),
    ],
  }))
  const columns = [
    'Đơn vị',
    'Số lượt cắt giảm',
    'Tổng trước',
    'Tổng sau',
    'Tỷ lệ giảm của tổng (%)',
    'Bình quân các tỷ lệ (%)',
    'Tỷ lệ theo số hồ sơ (%)',
  ].map((header, index) => ({ header, width: index === 0 ? 16 : 14, align: 'center' as const }))
  return [
    {
      type: 'paragraph',
      role: 'body',
      content:
        'Tổng thời gian giải quyết trước và sau (chỉ cộng các thời hạn cùng đơn vị; ba cách tính tỷ lệ, không thay thế cho nhau):',
    },
    { type: 'table', columns, rows },
  ]
}
