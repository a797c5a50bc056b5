import { decimal, type Decimal, savedRate } from '#model/decimal.ts'
import { measure, parseDuration, type Unit } from '#model/duration.ts'
import type { Outcome } from './evaluate.ts'
import type { TimeLine } from './measures.ts'

/**
 * What "time cut by so much" can mean, each under its own name: the rate of the plain sums, the mean of the rates, and
 * the rate weighted by cases a year where every procedure has that number. Units of different families never meet.
 */
export interface TimeSummary {
  readonly unit: Unit
  readonly procedures: number
  /** Amounts in the unit. */
  readonly before: Decimal
  readonly after: Decimal
  readonly rateOfSums: Decimal | undefined
  readonly meanOfRates: Decimal
  readonly weightedRate: Decimal | undefined
}

interface Weighted {
  readonly unit: Unit
  readonly before: Decimal
  readonly after: Decimal
  readonly rate: Decimal
  readonly cases: number | undefined
}

/** Sums of the general times that compare: of each outcome its committed time, else its statutory one. */
export function timeSummaries(outcomes: readonly Outcome[]): readonly TimeSummary[] {
  const lines = outcomes.flatMap((outcome) => {
    const general = outcome.times.filter(({ when }) => when === undefined)
    const line = general.find(({ key }) => key === 'committed') ?? general[0]
    return line === undefined ? [] : weighted(line, casesOf(outcome))
  })
  return [...new Set(lines.map(({ unit }) => unit))].sort().map((unit) =>
    summarizeLines(
      unit,
      lines.filter((line) => line.unit === unit),
    ),
  )
}

function casesOf({ before }: Outcome): number | undefined {
  const { subjectsPerYear, timesPerYear = 1 } = before?.compliance ?? {}
  return subjectsPerYear === undefined ? undefined : subjectsPerYear.value * timesPerYear
}

function weighted({ before, after, rate }: TimeLine, cases: number | undefined): readonly Weighted[] {
  const [a, b] = [parseDuration(before), parseDuration(after)].map((duration) =>
    duration === undefined ? undefined : measure(duration),
  )
  if (a === undefined || b === undefined || a.family !== b.family || rate === undefined) return []
  return [{ unit: a.family, before: a.amount, after: b.amount, rate, cases }]
}

function summarizeLines(unit: Unit, lines: readonly Weighted[]): TimeSummary {
  const sum = (pick: (line: Weighted) => Decimal): Decimal =>
    lines.reduce((total, line) => total.plus(pick(line)), decimal(0))
  const [before, after] = [sum((line) => line.before), sum((line) => line.after)]
  const everyCase = lines.every(({ cases }) => cases !== undefined)
  const byCases = (pick: (line: Weighted) => Decimal): Decimal => sum((line) => pick(line).times(line.cases ?? 0))
  return {
    unit,
    procedures: lines.length,
    before,
    after,
    rateOfSums: savedRate(before, after),
    meanOfRates: sum(({ rate }) => rate).div(lines.length),
    weightedRate: everyCase
      ? savedRate(
          byCases((line) => line.before),
          byCases((line) => line.after),
        )
      : undefined,
  }
}
