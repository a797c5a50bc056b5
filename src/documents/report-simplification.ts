import type { Block, Row } from '#model/document.ts'
import { printCount } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import type { Level, Registered } from '#model/types.gen.ts'
import { levelWords } from '#model/words.ts'
import { competencesOf, type Competences } from '#proposal/competences.ts'
import type { Method } from '#review/cost.ts'
import { outcomesOf, total, type Evaluation } from '#review/evaluate.ts'
import { timeSummaries } from '#review/time-summary.ts'
import { fieldCount, standing, type LevelCounts, type YearReport } from '#review/yearly.ts'
import { benefitTable, benefitsOf, totalTable, unquantified } from './benefit.ts'
import { countTable, timeSummaryTable } from './report-counts.ts'
import { capitalized, enumerated, officialCitation, procedureCount, sentenceOf } from './wording.ts'
import { adoptedText } from './adoption-words.ts'
import { allStatusWords, wordsOfStatus } from './status-words.ts'
import type { Section } from './report-section.ts'

const body = (content: string): Block => ({ type: 'paragraph', role: 'body', content })
const heading = (text: string): Block => ({ type: 'heading', level: 2, text })

/** What was reported, what the proposals of the catalog amount to, and which provisions they ask to amend. */
export function simplificationSections(reports: readonly YearReport[], names: Names): readonly Section[] {
  const reported = reports.flatMap((report) => reportedBlocks(report, names, reports.length > 1))
  const evaluations = reports.flatMap((report) => report.evaluations)
  return [
    { title: 'Kết quả rà soát theo số liệu đã báo cáo', blocks: reported },
    {
      title: 'Kết quả đơn giản hóa theo các phương án trong danh mục',
      blocks: evaluations.length === 0 ? [] : proposalBlocks(reports, names),
    },
    { title: 'Văn bản kiến nghị sửa đổi, bổ sung', blocks: amendments(standing(evaluations)) },
  ].filter(({ blocks }) => blocks.length > 0)
}

const labels: readonly (readonly [keyof Omit<LevelCounts, 'basis'>, string])[] = [
  ['planned', 'Kế hoạch rà soát'],
  ['reviewed', 'Đã rà soát'],
  ['proposed', 'Đề nghị đơn giản hóa'],
  ['timeCut', 'Đề nghị cắt giảm thời gian giải quyết'],
  ['papersCut', 'Đề nghị cắt giảm giấy tờ'],
  ['abolished', 'Đề nghị bãi bỏ'],
  ['amended', 'Đề nghị sửa đổi'],
  ['kept', 'Giữ nguyên'],
]

function reportedBlocks(
  { year, totals, fields, statistics }: YearReport,
  names: Names,
  titled: boolean,
): readonly Block[] {
  const levels = Object.entries(totals).filter(([, counts]) => counts.basis === 'reported') as [Level, LevelCounts][]
  const rows = labels.flatMap(([key, label]): Row[] =>
    levels.every(([, counts]) => counts[key] === undefined)
      ? []
      : [
          {
            cells: [
              label,
              ...levels.map(([, counts]) => (counts[key] === undefined ? 'chưa rõ' : procedureCount(counts[key]))),
            ],
          },
        ],
  )
  const fieldLines =
    statistics?.fields === undefined
      ? []
      : Object.entries(fields).map(
          ([level, count]) =>
            `${capitalized(levelWords[level as Level].vi)}: đề nghị đơn giản hóa ${printCount(fieldCount(count))} lĩnh vực${'ids' in count ? ` (${count.ids.map(names.field).join(', ')})` : ''}.`,
        )
  const blocks: Block[] = [
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'table',
            columns: [
              { header: 'Nội dung', width: 50 },
              ...levels.map(([level]) => ({
                header: capitalized(levelWords[level].vi),
                width: 25,
                align: 'center' as const,
              })),
            ],
            rows,
          } as const,
        ]),
    ...(fieldLines.length === 0 ? [] : [{ type: 'list', items: fieldLines } as const]),
    ...paperLines(statistics?.papersToCut ?? []),
  ]
  return blocks.length === 0 ? [] : [...(titled ? [heading(`Năm ${year}`)] : []), ...blocks]
}

const paperLines = (items: readonly Registered[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        body('Thủ tục được đề nghị cắt giảm giấy tờ:'),
        { type: 'list', items: enumerated(items.map(({ name }) => name)) },
      ]

function proposalBlocks(reports: readonly YearReport[], names: Names): readonly Block[] {
  const evaluations = reports.flatMap((report) => report.evaluations)
  const counted = standing(evaluations)
  const outcomes = counted.flatMap(outcomesOf)
  const method = evaluations[0]?.method ?? 'scm'
  const missing = counted.flatMap((evaluation) => unquantified(outcomesOf(evaluation), names))
  return [
    ...(reports.every(({ statistics }) => statistics === undefined)
      ? []
      : [
          body(
            'Phần này chỉ tính từ các phương án ghi trong danh mục; số liệu đã báo cáo ở trên có thể gồm cả những thủ tục không ghi ở đây, nên hai phần không cộng với nhau.',
          ),
        ]),
    statusTable(evaluations),
    ...competenceLines(counted),
    body(
      'Số thủ tục theo cấp và lĩnh vực (các phương án đã trình, đã thông qua, đã thực hiện; một thủ tục tính ở mỗi cấp của nó):',
    ),
    countTable(outcomes, names),
    ...timeSummaryTable(timeSummaries(outcomes)),
    body('Thời gian, giấy tờ và chi phí trước và sau:'),
    ...benefitTable(
      counted.flatMap((evaluation) =>
        benefitsOf(
          outcomesOf(evaluation),
          names,
          evaluations.length > 1 ? ` (phương án năm ${evaluation.proposal.year})` : '',
        ),
      ),
      method,
    ),
    ...totals(counted, method),
    ...(missing.length === 0
      ? []
      : [
          body('Lợi ích chưa lượng hóa thành chi phí:'),
          {
            type: 'list',
            items: missing.map(({ code, what, why }) => sentenceOf(`${code}: ${what} (${why})`)),
          } as const,
        ]),
  ]
}

/** Sums over the proposals; each proposal counts with the income per hour of its own year. */
function totals(counted: readonly Evaluation[], method: Method): readonly Block[] {
  const sums = totalTable(total(counted.map(({ papers }) => papers)), total(counted.map(({ cost }) => cost)), method)
  return sums.length === 0
    ? []
    : [
        body('Cộng các phương án:'),
        ...sums,
        ...(counted.some(({ illustrative }) => illustrative) ? [body('Số liệu chi phí có dùng số minh họa.')] : []),
      ]
}

/** What the office decides itself, and what it only recommends: neither counts as the other. */
function competenceLines(counted: readonly Evaluation[]): readonly Block[] {
  const all = counted.map(({ proposal }) => competencesOf(proposal))
  const sum = (key: keyof Competences): number => all.reduce((total, each) => total + each[key], 0)
  if (sum('recommended') === 0) return []
  return [
    body(
      `Trong các phương án đã trình, đã thông qua, đã thực hiện: ${printCount(sum('own'))} thay đổi thuộc thẩm quyền; ${printCount(sum('recommended'))} thay đổi là kiến nghị, trong đó ${printCount(sum('adopted'))} thay đổi đã được cấp có thẩm quyền chấp thuận. Kiến nghị chưa được chấp thuận thì chưa thực hiện.`,
    ),
  ]
}

function statusTable(evaluations: readonly Evaluation[]): Block {
  const rows = evaluations.map(({ proposal }): Row => ({
    cells: [
      String(proposal.year),
      `${proposal.title}${proposal.illustrative === true ? ' (minh họa)' : ''}`,
      wordsOfStatus(proposal).vi,
    ],
  }))
  const words = evaluations.map(({ proposal }) => wordsOfStatus(proposal).vi)
  const counts = allStatusWords.flatMap(({ vi }) => {
    const count = words.filter((word) => word === vi).length
    return count === 0 ? [] : [`${vi} ${printCount(count)}`]
  })
  const sum: Row = { kind: 'total', cells: ['Tổng', `${printCount(evaluations.length)} phương án`, counts.join(', ')] }
  return {
    type: 'table',
    columns: [
      { header: 'Năm', width: 12, align: 'center' },
      { header: 'Phương án', width: 58 },
      { header: 'Trạng thái', width: 30 },
    ],
    rows: [...rows, sum],
  }
}

/** The provisions to amend, each once. */
function amendments(evaluations: readonly Evaluation[]): readonly Block[] {
  const lines = evaluations.flatMap(({ proposal }) =>
    proposal.items.flatMap(({ recommendation = [], adopted = [] }) =>
      recommendation.flatMap(({ amend, by }) =>
        amend === undefined
          ? []
          : [`${capitalized(officialCitation(amend))}${by === undefined ? '' : ` (${by})`}${adoptedText(adopted, by)}`],
      ),
    ),
  )
  return lines.length === 0 ? [] : [{ type: 'list', items: enumerated([...new Set(lines)]) }]
}
