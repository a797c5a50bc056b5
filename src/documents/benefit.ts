import { describe, sceneOf } from '#change/describe.ts'
import { gainsOf, type Outcome } from '#review/evaluate.ts'
import { methodWords, type Method } from '#review/cost.ts'
import type { Saving, TimeLine } from '#review/measures.ts'
import type { Block, Column, Row } from '#model/document.ts'
import { printCount } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import { dongCell, joined, officialTime, paddedTimes, rateCell } from './wording.ts'

const columns: readonly Column[] = [
  { header: 'Chỉ tiêu', width: 28 },
  { header: 'Trước', width: 20, align: 'center' },
  { header: 'Sau', width: 20, align: 'center' },
  { header: 'Giảm', width: 20, align: 'center' },
  { header: 'Tỷ lệ (%)', width: 12, align: 'center' },
]

/** What stands under one heading of a table of benefits: everything done to one procedure. */
export interface ProcedureBenefit {
  readonly label: string
  readonly times: readonly TimeLine[]
  readonly papers: Saving | undefined
  readonly cost: Saving | undefined
}

/** Benefits by procedure. `suffix` distinguishes what different proposals do to the same one. */
export function benefitsOf(outcomes: readonly Outcome[], names: Names, suffix = ''): readonly ProcedureBenefit[] {
  return gainsOf(outcomes).map(({ code, cost, papers }) => ({
    label: `${code} ${names.procedure(code)}${suffix}`,
    papers,
    cost,
    times: outcomes.filter((outcome) => outcome.code === code).flatMap(({ times }) => times),
  }))
}

/** The table of benefits: time, papers and cost of each procedure. What has no figure is not in it. */
export function benefitTable(benefits: readonly ProcedureBenefit[], method: Method): readonly Block[] {
  const rows = benefits.flatMap(({ label, times, papers, cost }): Row[] => {
    const lines = [...times.map(timeRow), ...paperRows(papers), ...costRows(cost, method)]
    return lines.length === 0 || benefits.length === 1 ? lines : [{ kind: 'group', cells: [label] }, ...lines]
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

const paperRows = (papers: Saving | undefined): readonly Row[] =>
  papers === undefined
    ? []
    : [
        {
          cells: [
            'Số giấy tờ phải nộp, xuất trình',
            printCount(papers.before),
            printCount(papers.after),
            printCount(papers.saved),
            rateCell(papers.rate),
          ],
        },
      ]

const costRows = (cost: Saving | undefined, method: Method): readonly Row[] =>
  cost === undefined
    ? []
    : [
        {
          cells: [
            `Chi phí (đồng/năm), ${methodWords[method].vi}`,
            dongCell(cost.before),
            dongCell(cost.after),
            dongCell(cost.saved),
            rateCell(cost.rate),
          ],
        },
      ]

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

/** Benefits, in words, of the procedures of which no change has a figure of cost. */
export function unquantified(outcomes: readonly Outcome[], names: Names): readonly Unquantified[] {
  const counted = new Set(
    gainsOf(outcomes)
      .filter(({ cost }) => cost !== undefined)
      .map(({ code }) => code),
  )
  return outcomes.flatMap((outcome) =>
    'missing' in outcome.cost && !counted.has(outcome.code)
      ? [
          {
            code: outcome.code,
            name: names.procedure(outcome.code),
            what: joined(
              outcome.intentions.map(({ change }) =>
                paddedTimes(describe(change, sceneOf(names, outcome.before, outcome.after)).vi),
              ),
            ),
            why: outcome.cost.missing.vi,
          },
        ]
      : [],
  )
}
