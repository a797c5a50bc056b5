import { rateText, type Decimal } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import { gainsOf, outcomesOf, type Evaluation } from '#review/evaluate.ts'
import type { Saving, TimeLine } from '#review/measures.ts'
import { unquantified } from './benefit.ts'

/** A saving for JSON: whole numbers, and the rate as a decimal text of at most two places; null without a rate. */
export const savingData = ({ before, after, saved, rate }: Saving): object => ({
  before,
  after,
  saved,
  rate: rateData(rate),
})

/** A rate for JSON; null without one. */
export const rateData = (rate: Decimal | undefined): string | null => (rate === undefined ? null : rateText(rate))

/** A time for JSON. `saved` and `rate` are null where the units do not compare. */
export const timeData = ({ code, key, when, before, after, order, saved, rate }: TimeLine): object => ({
  code,
  key,
  case: when ?? null,
  before,
  after,
  order,
  saved: saved ?? null,
  rate: rateData(rate),
})

/** The benefit of a proposal for JSON: đồng are whole numbers, `total` is null when nothing has figures. */
export function benefitData(evaluation: Evaluation, names: Names): object {
  const outcomes = outcomesOf(evaluation)
  const gains = gainsOf(outcomes)
  return {
    method: evaluation.method,
    illustrative: evaluation.illustrative,
    items: gains.flatMap(({ code, cost }) => (cost === undefined ? [] : [{ code, ...savingData(cost) }])),
    total: evaluation.cost === undefined ? null : savingData(evaluation.cost),
    time: outcomes.flatMap(({ times }) => times.map(timeData)),
    papers: {
      items: gains.flatMap(({ code, papers }) => (papers === undefined ? [] : [{ code, ...savingData(papers) }])),
      total: evaluation.papers === undefined ? null : savingData(evaluation.papers),
    },
    unquantified: unquantified(outcomes, names),
  }
}
