import { describe, sceneOf } from '../change/resolve.ts'
import { gainsOf, type Outcome } from '../review/evaluate.ts'
import { methodWords, type Method } from '../review/cost.ts'
import type { Saving, TimeLine } from '../review/measures.ts'
import type { Block, Column, Row } from '../model/document.ts'
import { printCount } from '../model/decimal.ts'
import type { Names } from '../model/names.ts'
import { dongCell, officialTime, rateCell } from './wording.ts'

const columns: readonly Column[] = [
  { header: 'Chỉ tiêu', width: 34 },
  { header: 'Trước', width: 19, align: 'center' },
  { header: 'Sau', width: 19, align: 'center' },
  { header: 'Giảm', width: 16, align: 'center' },
  { header: 'Tỷ lệ (%)', width: 12, align: 'center' },
]

/** The table of benefits of some procedures: time, papers and cost of each, then the sums. Nothing without figures. */
export function benefitTable(outcomes: readonly Outcome[], method: Method, names: Names): readonly Block[] {
  const gains = gainsOf(outcomes)
  const rows = gains.flatMap(({ code, cost, papers }): Row[] => {
    const own = outcomes.filter((outcome) => outcome.code === code)
    const lines = [...own.flatMap(({ times }) => times.map(timeRow)), ...paperRows(papers), ...costRows(cost, method)]
    return lines.length === 0 || gains.length === 1 ? lines : [{ kind: 'group', cells: [`${code} ${names.procedure(code)}`] }, ...lines]
  })
  return rows.length === 0 ? [] : [{ type: 'table', columns, rows }]
}

const timeLabels = { statutory: 'Thời hạn luật định', committed: 'Thời hạn cam kết' }

/** A time; a pair of units that do not compare says so and has no rate. */
function timeRow({ key, when, before, after, order, saved, rate }: TimeLine): Row {
  const label = `${timeLabels[key]}${when === undefined ? '' : ` (${when})`}`
  const difference = saved !== undefined ? officialTime(saved) : order === 'shorter' ? 'rút ngắn' : 'không so sánh được'
  return { cells: [label, officialTime(before), officialTime(after), difference, rateCell(rate)] }
}

const paperRows = (papers: Saving | undefined): readonly Row[] => (papers === undefined ? [] : [{
  cells: ['Số giấy tờ phải nộp, xuất trình', printCount(papers.before), printCount(papers.after), printCount(papers.saved), rateCell(papers.rate)],
}])

const costRows = (cost: Saving | undefined, method: Method): readonly Row[] => (cost === undefined ? [] : [{
  cells: [`Chi phí (đồng/năm), ${methodWords[method].vi}`, dongCell(cost.before), dongCell(cost.after), dongCell(cost.saved), rateCell(cost.rate)],
}])

/** The sums of papers and cost over procedures, as rows of the same table. */
export function totalTable(papers: Saving | undefined, cost: Saving | undefined, method: Method): readonly Block[] {
  const rows = [...paperRows(papers), ...costRows(cost, method)].map((row): Row => ({ ...row, kind: 'total' }))
  return rows.length === 0 ? [] : [{ type: 'table', columns, rows }]
}

/** A benefit that has no figure, and why: it is said, never counted as 0. */
export interface Unquantified {
  readonly code: string
  readonly name: string
  readonly what: string
  readonly why: string
}

/** Benefits of outcomes without a figure of cost, in words. */
export function unquantified(outcomes: readonly Outcome[], names: Names): readonly Unquantified[] {
  return outcomes.flatMap((outcome) => ('missing' in outcome.cost ? [{
    code: outcome.code,
    name: names.procedure(outcome.code),
    what: outcome.intentions.map(({ change }) => describe(change, sceneOf(names, outcome.before, outcome.after)).vi).join('; '),
    why: outcome.cost.missing.vi,
  }] : []))
}
