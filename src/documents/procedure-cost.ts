import { decimal, printDecimal } from '#model/decimal.ts'
import type { Block, Column, Document, Row } from '#model/document.ts'
import type { Procedure, YearlyAmount } from '#model/types.gen.ts'
import { costOf, isKnown, methodWords, type Cost, type Method } from '#review/cost.ts'
import { costTable, GROUPS, type CostRow, type CostTable } from '#review/cost-table.ts'
import { groupNames } from './cost-table.ts'
import { dongCell } from './wording.ts'

/** What compliance costs are counted with: the income per hour of a year, where there is one, and the method. */
export interface Pricing {
  readonly method: Method
  readonly income: YearlyAmount | undefined
}

/** What each procedure costs those who do it, row by row (form 03/SCM-KSTT), and together; what has no figures says what is missing. */
export function procedureCosts(procedures: readonly Procedure[], pricing: Pricing): Document {
  const priced = procedures.map((procedure) => ({
    procedure,
    cost: costOf(procedure, pricing.method, pricing.income),
    table: pricing.method === 'scm' ? costTable(procedure, pricing.income) : undefined,
  }))
  return {
    title: TITLE,
    language: 'vi',
    blocks: [
      { type: 'heading', level: 1, text: TITLE },
      paragraph(`Cách tính: ${methodWords[pricing.method].vi}. ${incomeText(pricing.income)}`),
      ...priced.flatMap(blocksOf),
      ...(priced.length > 1 ? [paragraph(totalText(priced))] : []),
    ],
    data: () => ({
      schemaVersion: 1,
      method: pricing.method,
      incomePerHour: pricing.income ?? null,
      procedures: priced.map(({ procedure: { code, name }, cost, table }) => ({
        code,
        name,
        ...costData(cost, table),
      })),
      total: totalOf(priced),
    }),
  }
}

const TITLE = 'Chi phí tuân thủ thủ tục hành chính'

interface Priced {
  readonly procedure: Procedure
  readonly cost: Cost
  readonly table: CostTable | undefined
}

const paragraph = (content: string): Block => ({ type: 'paragraph', role: 'body', content })

const incomeText = (income: YearlyAmount | undefined): string =>
  income === undefined
    ? 'Chưa có thu nhập bình quân một giờ.'
    : `Thu nhập bình quân một giờ: ${dongCell(income.value)} đồng (năm ${income.year}; ${income.source})${income.illustrative === true ? ' (minh họa)' : ''}.`

function blocksOf({ procedure: { code, name }, cost, table }: Priced): readonly Block[] {
  const heading: Block = { type: 'heading', level: 2, text: `${code} ${name}` }
  if (!isKnown(cost)) return [heading, paragraph(`Chưa lượng hóa: ${cost.missing.vi}.`)]
  const { perCase, casesPerYear, perYear } = cost
  const sum = paragraph(
    `${dongCell(perCase)} đồng một lần × ${dongCell(casesPerYear)} hồ sơ một năm = ${dongCell(perYear)} đồng một năm.`,
  )
  return table === undefined ? [heading, sum] : [heading, rowsOf(table), sum]
}

const columns: readonly Column[] = [
  { header: 'Công việc', width: 34 },
  { header: 'Cách tính (đồng)', width: 30 },
  { header: 'Một lần', width: 14, align: 'right' },
  { header: 'Nguồn', width: 22 },
]

/** The rows of the table of costs, each with what it is worked out from. */
function rowsOf({ rows, income = 0 }: CostTable): Block {
  const groups = GROUPS.filter((group) => rows.some((row) => row.group === group))
  return {
    type: 'table',
    columns,
    rows: groups.flatMap((group, index): Row[] => [
      { kind: 'group', cells: [`${index + 1}. ${groupNames[group]}`] },
      ...rows.filter((row) => row.group === group).map((row) => ({ cells: cellsOf(row, income) })),
    ]),
  }
}

const cellsOf = (row: CostRow, income: number): readonly string[] => [
  row.name,
  [
    ...(row.hours === undefined ? [] : [`${printDecimal(decimal(row.hours), 4)} giờ × ${dongCell(income)}`]),
    ...(row.service === 0 ? [] : [`${dongCell(row.service)} (dịch vụ)`]),
    ...(row.other === 0 ? [] : [`${dongCell(row.other)} (phí, chi khác)`]),
  ].join(' + '),
  dongCell(row.perCase),
  `${row.source}${row.illustrative ? ' (minh họa)' : ''}`,
]

/** Known costs alone are added; how many are unknown is said beside. */
function totalOf(priced: readonly Priced[]) {
  const known = priced.flatMap(({ cost }) => (isKnown(cost) ? [cost] : []))
  return {
    perYear: known.length === 0 ? null : known.reduce((sum, { perYear }) => sum + perYear, 0),
    known: known.length,
    unknown: priced.length - known.length,
  }
}

function totalText(priced: readonly Priced[]): string {
  const { perYear, known, unknown } = totalOf(priced)
  const rest = unknown === 0 ? '' : ` ${unknown} thủ tục chưa lượng hóa, không tính là 0.`
  return perYear === null
    ? `Cả ${unknown} thủ tục chưa lượng hóa.`
    : `Tổng cộng ${known} thủ tục: ${dongCell(perYear)} đồng một năm.${rest}`
}

function costData(cost: Cost, table: CostTable | undefined): object {
  if (!isKnown(cost)) return { cost: null, missing: cost.missing, rows: [] }
  const { perCase, perYear, casesPerYear, illustrative } = cost
  return {
    cost: { perCase, casesPerYear, perYear, illustrative },
    missing: null,
    rows: (table?.rows ?? []).map(({ hours, ...row }) => ({ ...row, hours: hours ?? null })),
  }
}

/** An income per hour that is assumed instead of that of the catalog. */
export const assumedIncome = (value: number, year: number): YearlyAmount => ({
  year,
  value,
  source: 'giả định khi tính',
})
