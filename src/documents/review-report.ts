import type { Block, Document, Row } from '#model/document.ts'
import { decimal, printCount, printDecimal, savedRate } from '#model/decimal.ts'
import type { Level, ReviewTotals } from '#model/types.gen.ts'
import { levelOrder, levelWords } from '#model/words.ts'
import { uncapitalized } from '#model/text.ts'
import { outcomesOf } from '#review/evaluate.ts'
import { timeSummaries } from '#review/time-summary.ts'
import { codesOf, isAbolished } from '#review/yearly.ts'
import { benefitsOf, benefitTable } from './benefit.ts'
import { amendmentLine, amendments } from './competence.ts'
import { closed, DOTS, legalBases, letterhead, notices, overseers, signature } from './official.ts'
import { planData } from './plan-data.ts'
import { planRows } from './plan-groups.ts'
import { planList } from './plan-list.ts'
import { benefitSummary } from './plan-summary.ts'
import { yearsText, type ProposalInput } from './proposal-input.ts'
import { countTable, timeSummaryTable } from './report-counts.ts'
import { capitalized, roman, sentenceOf } from './wording.ts'

/** The report on a review (báo cáo kết quả rà soát): progress, results, what it saves, what must be amended. */
export function reviewReport(input: ProposalInput): Document {
  const { evaluations, formalities, names } = input
  const outcomes = evaluations.flatMap(outcomesOf)
  const subject = `Kết quả rà soát, đơn giản hóa thủ tục hành chính ${yearsText(evaluations)}`
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    ['Tình hình thực hiện', progress(input)],
    ['Kết quả rà soát', [...results(input), countTable(outcomes, names)]],
    ['Phương án đơn giản hóa', [planList(planRows(evaluations, names), names)]],
    [
      'Lợi ích',
      [
        ...timeSummaryTable(timeSummaries(outcomes)),
        ...benefitTable(benefitsOf(outcomes, names), evaluations[0]?.method ?? 'scm'),
        ...benefitSummary(evaluations, names, true),
      ],
    ],
    ['Văn bản kiến nghị sửa đổi, bổ sung', list(amendments(evaluations, DOTS).map(amendmentLine))],
    [
      'Khó khăn, vướng mắc và kiến nghị',
      list(
        [
          ...(input.statistics?.narrative?.difficulties ?? []),
          ...(input.statistics?.narrative?.recommendations ?? []),
        ].map(sentenceOf),
      ),
    ],
  ]
  const blocks: Block[] = [
    letterhead(formalities, 'BC'),
    { type: 'title', kind: 'Báo cáo', subject },
    ...notices(formalities),
    { type: 'paragraph', role: 'call', content: `Kính gửi: ${overseers(formalities).join('; ') || DOTS}.` },
    ...legalBases(formalities),
    ...closed(
      sections.flatMap(([title, inner], index): Block[] => [
        { type: 'heading', level: 1, text: `${roman(index + 1)}. ${title.toLocaleUpperCase('vi')}` },
        ...inner,
      ]),
    ),
    signature(formalities, { first: 'Như trên', informed: overseers(formalities) }),
  ]
  return {
    title: `Báo cáo ${uncapitalized(subject)}`,
    language: 'vi',
    blocks,
    data: () => planData(evaluations, names),
  }
}

const body = (content: string): Block => ({ type: 'paragraph', role: 'body', content })
/** An empty part stays as a blank to fill in: nobody says "none" for the office. */
const list = (items: readonly string[]): readonly Block[] => [
  { type: 'list', items: items.length === 0 ? [`${DOTS}.`] : items },
]

/** Reviewed against planned, by level, as reported; not known is said. */
function progress({ statistics }: ProposalInput): readonly Block[] {
  const rows = [...levelOrder].reverse().flatMap((level): Row[] => {
    const totals = statistics?.totals?.[level as 'district']
    return totals?.planned === undefined && totals?.reviewed === undefined ? [] : [progressRow(level, totals)]
  })
  if (rows.length === 0) return [body(`Số thủ tục theo kế hoạch: ${DOTS}; đã rà soát: ${DOTS}; đạt ${DOTS}% kế hoạch.`)]
  const columns = ['Cấp', 'Theo kế hoạch', 'Đã rà soát', 'Tỷ lệ (%)'].map((header) => ({
    header,
    width: 25,
    align: 'center' as const,
  }))
  return [{ type: 'table', columns, rows }]
}

function progressRow(level: Level, { planned, reviewed }: ReviewTotals): Row {
  const left =
    planned === undefined || reviewed === undefined
      ? undefined
      : savedRate(decimal(planned), decimal(planned - reviewed))
  const cell = (count: number | undefined): string => (count === undefined ? 'chưa rõ' : printCount(count))
  return {
    cells: [
      capitalized(levelWords[level].vi),
      cell(planned),
      cell(reviewed),
      left === undefined ? '–' : printDecimal(left),
    ],
  }
}

function results({ evaluations, statistics }: ProposalInput): readonly Block[] {
  const outcomes = evaluations.flatMap(outcomesOf)
  const all = codesOf(outcomes).length
  const abolished = codesOf(outcomes.filter(isAbolished)).length
  const kept = Object.values(statistics?.totals ?? {}).flatMap((totals) => (totals as ReviewTotals).kept ?? [])
  return [
    {
      type: 'list',
      items: [
        `Đề nghị bãi bỏ: ${printCount(abolished)} thủ tục.`,
        `Đề nghị sửa đổi, bổ sung: ${printCount(all - abolished)} thủ tục.`,
        `Đề nghị giữ nguyên: ${kept.length === 0 ? DOTS : printCount(kept.reduce((sum, count) => sum + count, 0))} thủ tục.`,
      ],
    },
  ]
}
