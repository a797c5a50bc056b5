import { decimal, toDong } from '#model/decimal.ts'
import type { Activity, Procedure } from '#model/types.gen.ts'
import { activityCost, isKnown, costOf, necessaryActivities, usualFees, type Cost } from './cost.ts'
import type { YearlyAmount } from '#model/types.gen.ts'

/** One row of the table of compliance costs (form 03/SCM-KSTT); amounts in đồng. */
export interface CostRow {
  readonly group: Activity['group']
  readonly name: string
  readonly how: string
  /** Hours of work, as written; undefined for a fee. */
  readonly hours: Activity['hours']
  readonly service: number
  /** Fees and other costs. */
  readonly other: number
  /** hours × income per hour + service + fees. */
  readonly perCase: number
  readonly perYear: number
  readonly source: string
  readonly illustrative: boolean
}

/** The table of one procedure. The rows add up to the cost, which is the one that every document prints. */
export interface CostTable {
  readonly rows: readonly CostRow[]
  readonly cost: Cost
  readonly income: number | undefined
  readonly timesPerYear: number
  readonly subjectsPerYear: number | undefined
}

/** The rows of a procedure by Circular 02/2017/TT-VPCP art. 27, and their sum; rows without a known cost have none. */
export function costTable(procedure: Procedure, income: YearlyAmount | undefined): CostTable {
  const { subjectsPerYear, timesPerYear = 1 } = procedure.compliance ?? {}
  const cost = costOf(procedure, 'scm', income)
  const cases = (subjectsPerYear?.value ?? 0) * timesPerYear
  const rows =
    !isKnown(cost) || income === undefined ? [] : [...activityRows(procedure, income.value), ...feeRows(procedure)]
  return {
    rows: rows
      .map((row) => ({ ...row, perYear: toDong(decimal(row.perCase).times(cases)) }))
      .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)),
    cost,
    income: income?.value,
    timesPerYear,
    subjectsPerYear: subjectsPerYear?.value,
  }
}

/** Groups of work in the order of the form. */
export const GROUPS: readonly Activity['group'][] = ['prepare', 'submit', 'pay', 'inspect', 'other', 'receive']

type Priced = Omit<CostRow, 'perYear'>

const activityRows = (procedure: Procedure, income: number): readonly Priced[] =>
  necessaryActivities(procedure).map((activity) => ({
    group: activity.group,
    name: nameOf(activity, procedure),
    how: activity.how ?? '',
    hours: activity.hours,
    service: activity.service ?? 0,
    other: activity.other ?? 0,
    perCase: activityCost(activity, income),
    source: activity.source,
    illustrative: activity.illustrative === true,
  }))

const feeRows = (procedure: Procedure): readonly Priced[] =>
  usualFees(procedure).map(({ name, amount, per }) => ({
    group: 'pay',
    name,
    how: per ?? '',
    hours: undefined,
    service: 0,
    other: amount,
    perCase: amount,
    source: 'Mức thu ghi trong danh mục',
    illustrative: false,
  }))

/** A paper's preparation is named for the paper. */
function nameOf({ name, document, id }: Activity, { dossier }: Procedure): string {
  return name ?? dossier?.documents?.find((paper) => paper.id === document)?.name ?? id
}
