import type { Block, Column, Document, Row } from '#model/document.ts'
import { decimal, printCount, printDecimal } from '#model/decimal.ts'
import type { Activity, Procedure } from '#model/types.gen.ts'
import { uncapitalized } from '#model/text.ts'
import { incomePerHour, isKnown } from '#review/cost.ts'
import { costTable, GROUPS, type CostRow, type CostTable } from '#review/cost-table.ts'
import { gainsOf, outcomesOf, total, type Evaluation } from '#review/evaluate.ts'
import type { Saving } from '#review/measures.ts'
import { letterhead, notices, signature } from './official.ts'
import { planData } from './plan-data.ts'
import { planRows, type PlanRow } from './plan-groups.ts'
import { yearsText, type ProposalInput } from './proposal-input.ts'
import { capitalized, dongCell, rateCell } from './wording.ts'

/** The groups of work of the form. */
export const groupNames: Readonly<Record<Activity['group'], string>> = {
  prepare: 'Chuẩn bị hồ sơ',
  submit: 'Nộp hồ sơ',
  pay: 'Nộp phí, lệ phí',
  inspect: 'Phục vụ kiểm tra, xác minh',
  other: 'Công việc khác',
  receive: 'Nhận kết quả',
}

const columns: readonly Column[] = (
  [
    ['STT', 5],
    ['Công việc', 18],
    ['Cách thực hiện', 10],
    ['Thời gian (giờ)', 6],
    ['Thu nhập mỗi giờ (đồng)', 8],
    ['Dịch vụ, tư vấn (đồng)', 8],
    ['Phí, chi khác (đồng)', 8],
    ['Số lần một năm', 5],
    ['Số đối tượng một năm', 7],
    ['Chi phí một lần (đồng)', 9],
    ['Chi phí một năm (đồng)', 10],
    ['Nguồn, ghi chú', 14],
  ] as const
).map(([header, width], index) => ({
  header,
  width,
  align: index === 1 || index === 2 || index === 11 ? 'left' : 'center',
}))

/** The tables of compliance costs (form 03/SCM-KSTT) before and after, and what is saved; one landscape annex a procedure that has figures. */
export function costTables(input: ProposalInput): Document {
  const { evaluations, formalities, names } = input
  const subject = `Chi phí tuân thủ thủ tục hành chính trước và sau đơn giản hóa, ${yearsText(evaluations)}`
  const blocks: Block[] = [
    letterhead(formalities, 'BT'),
    { type: 'title', kind: 'Bảng tính', subject },
    ...notices(formalities),
    {
      type: 'paragraph',
      role: 'body',
      content:
        'Tính theo Điều 27 Thông tư số 02/2017/TT-VPCP: chi phí một lần = thời gian × thu nhập mỗi giờ + dịch vụ, tư vấn + phí và chi khác; chi phí một năm = chi phí một lần × số lần × số đối tượng. Chi phí cơ hội không tính.',
    },
    comparisonTable(input),
    signature(formalities),
    ...planRows(evaluations, names).flatMap((row) => procedureBlocks(row, input)),
  ]
  return {
    title: `Bảng tính ${uncapitalized(subject)}`,
    language: 'vi',
    blocks,
    data: () => planData(evaluations, names),
  }
}

function procedureBlocks(
  { procedure, outcomes }: PlanRow,
  { evaluations, assumptions }: ProposalInput,
): readonly Block[] {
  const year = Math.max(
    ...evaluations
      .filter((evaluation) => outcomesOf(evaluation).some((outcome) => outcomes.includes(outcome)))
      .map(({ proposal }) => proposal.year),
  )
  const [before, after] = [outcomes[0]?.before, outcomes.at(-1)?.after]
  const table = (of: Procedure | undefined): CostTable | undefined =>
    of === undefined ? undefined : costTable(of, incomePerHour(assumptions, year))
  const tables = [table(before), table(after)]
  if (!tables.some((each) => each !== undefined && isKnown(each.cost))) return []
  return [
    {
      type: 'annex',
      label: 'Biểu mẫu 03/SCM-KSTT',
      title: procedure.name,
      reference: `(Mã số ${procedure.code})`,
      landscape: true,
    },
    heading('I. HIỆN TẠI'),
    ...costBlocks(tables[0], 'Thủ tục chưa có trước phương án.'),
    heading('II. SAU ĐƠN GIẢN HÓA'),
    ...costBlocks(tables[1], 'Thủ tục không còn; chi phí là 0 đồng.'),
  ]
}

const heading = (text: string): Block => ({ type: 'heading', level: 2, text })
const body = (content: string): Block => ({ type: 'paragraph', role: 'body', content })

function costBlocks(table: CostTable | undefined, none: string): readonly Block[] {
  if (table === undefined) return [body(none)]
  if (!isKnown(table.cost)) return [body(`Chưa lượng hóa: ${table.cost.missing.vi}.`)]
  const { perCase, perYear } = table.cost
  const groups = GROUPS.filter((group) => table.rows.some((row) => row.group === group))
  const rows = groups.flatMap((group, index): Row[] => [
    { kind: 'group', cells: [`${index + 1}. ${groupNames[group]}`] },
    ...table.rows
      .filter((row) => row.group === group)
      .map((row, place) => costRow(row, `${index + 1}.${place + 1}`, table)),
  ])
  const sum: Row = {
    kind: 'total',
    cells: ['', 'Tổng cộng', '', '', '', '', '', '', '', dongCell(perCase), dongCell(perYear), ''],
  }
  return [{ type: 'table', columns, rows: [...rows, sum] }]
}

const costRow = (row: CostRow, number: string, { income, timesPerYear, subjectsPerYear }: CostTable): Row => ({
  cells: [
    number,
    row.name,
    row.how,
    row.hours === undefined ? '–' : printDecimal(decimal(row.hours), 4),
    row.hours === undefined ? '–' : dongCell(income ?? 0),
    dongCell(row.service),
    dongCell(row.other),
    printCount(timesPerYear),
    dongCell(subjectsPerYear ?? 0),
    dongCell(row.perCase),
    dongCell(row.perYear),
    `${row.source}${row.illustrative ? ' (minh họa)' : ''}`,
  ],
})

const BAR = 14

/** Block III of the form for all procedures, with bars in proportion to the largest figure; what has no saving says why. */
function comparisonTable({ evaluations, names }: ProposalInput): Block {
  const gains = evaluations.flatMap((evaluation) =>
    gainsOf(outcomesOf(evaluation)).map((gain) => ({ ...gain, missing: reasons(evaluation, gain.code) })),
  )
  const largest = Math.max(1, ...gains.flatMap(({ cost }) => (cost === undefined ? [] : [cost.before, cost.after])))
  const bar = (amount: number): string => '█'.repeat(Math.max(amount > 0 ? 1 : 0, Math.round((amount / largest) * BAR)))
  const line = (label: string, amount: number, rate: string): Row => ({
    cells: [label, dongCell(amount), rate, bar(Math.abs(amount))],
  })
  const lines = (cost: Saving): Row[] => [
    line('Hiện tại', cost.before, '–'),
    line('Sau đơn giản hóa', cost.after, '–'),
    line('Tiết kiệm', cost.saved, rateCell(cost.rate)),
  ]
  const rows = gains.flatMap(({ code, cost, missing }): Row[] => [
    { kind: 'group', cells: [`${code} ${names.procedure(code)}`] },
    ...(cost === undefined ? [{ cells: [missing, 'chưa lượng hóa', '–', ''] }] : lines(cost)),
  ])
  const sum = total(gains.map(({ cost }) => cost))
  const last: Row[] =
    sum === undefined
      ? []
      : [
          {
            kind: 'total',
            cells: [
              `Tổng cộng: ${dongCell(sum.before)} → ${dongCell(sum.after)}`,
              dongCell(sum.saved),
              rateCell(sum.rate),
              '',
            ],
          },
        ]
  return {
    type: 'table',
    columns: [
      { header: 'So sánh', width: 38 },
      { header: 'Đồng một năm', width: 20, align: 'center' },
      { header: 'Tỷ lệ (%)', width: 12, align: 'center' },
      { header: 'Biểu đồ', width: 30 },
    ],
    rows: [...rows, ...last],
  }
}

const reasons = (evaluation: Evaluation, code: string): string =>
  capitalized(
    [
      ...new Set(
        outcomesOf(evaluation).flatMap((outcome) =>
          outcome.code === code && 'missing' in outcome.cost ? [outcome.cost.missing.vi] : [],
        ),
      ),
    ].join('; '),
  )
