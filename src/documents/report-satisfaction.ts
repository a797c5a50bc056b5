import type { Block, Row } from '#model/document.ts'
import { decimal, printCount, printDecimal } from '#model/decimal.ts'
import type { ProfileFile } from '#model/types.gen.ts'
import type { satisfactionTrend, YearReport } from '#review/yearly.ts'
import type { Section } from './report-section.ts'

type Trend = ReturnType<typeof satisfactionTrend>

/** Satisfaction by year with its trend; figures of different years are never averaged. */
export function satisfactionSection(
  reports: readonly YearReport[],
  trend: Trend,
  profile: ProfileFile,
): readonly Section[] {
  if (trend.length === 0) return []
  const rows = trend.map(({ year, overall, change, rating }): Row => ({
    cells: [String(year), printDecimal(decimal(overall)), change === undefined ? '–' : signed(change), rating ?? '–'],
  }))
  const table: Block = {
    type: 'table',
    columns: [
      { header: 'Năm', width: 20, align: 'center' },
      { header: 'Mức độ hài lòng (%)', width: 30, align: 'center' },
      { header: 'So với lần đo trước (điểm %)', width: 30, align: 'center' },
      { header: 'Xếp loại', width: 20, align: 'center' },
    ],
    rows,
  }
  return [
    {
      title: 'Mức độ hài lòng của người dân',
      blocks: [...sentence(trend), table, ...reports.flatMap((report) => criteria(report, profile))],
    },
  ]
}

const signed = (change: string): string => `${change.startsWith('-') ? '' : '+'}${printDecimal(decimal(change))}`

function sentence(trend: Trend): readonly Block[] {
  if (trend.length < 2) return []
  const steps = trend.map(({ year, overall }) => `${printDecimal(decimal(overall))}% (${year})`)
  return [{ type: 'paragraph', role: 'body', content: `Diễn biến: ${steps.join(' → ')}.` }]
}

/** Results by criterion with the number of answers, where the year has them. */
function criteria({ year, statistics }: YearReport, profile: ProfileFile): readonly Block[] {
  const measured = statistics?.satisfaction?.criteria ?? []
  if (measured.length === 0) return []
  const names = new Map((profile.satisfactionCriteria ?? []).map(({ id, name }) => [id, name]))
  const rows = measured.map(({ criterion, value, respondents }): Row => ({
    cells: [
      names.get(criterion) ?? criterion,
      printDecimal(decimal(value)),
      respondents === undefined ? 'chưa rõ' : printCount(respondents),
    ],
  }))
  return [
    { type: 'paragraph', role: 'body', content: `Theo tiêu chí, năm ${year}:` },
    {
      type: 'table',
      columns: [
        { header: 'Tiêu chí', width: 60 },
        { header: 'Tỷ lệ (%)', width: 20, align: 'center' },
        { header: 'Số người trả lời', width: 20, align: 'center' },
      ],
      rows,
    },
  ]
}
