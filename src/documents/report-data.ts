import { decimal } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import { competencesOf, isOwnPartOnly } from '#proposal/competences.ts'
import { outcomesOf, total } from '#review/evaluate.ts'
import { timeSummaries, type TimeSummary } from '#review/time-summary.ts'
import { fieldCount, satisfactionTrend, standing, type FieldCount, type YearReport } from '#review/yearly.ts'
import { rateData, savingData, timeData } from './benefit-data.ts'
import { unquantified } from './benefit.ts'

/** JSON of a report; its schema is schemas/output/report.schema.json. Percentages are decimal texts. */
export function reportData(reports: readonly YearReport[], from: number, to: number, names: Names): object {
  return {
    schemaVersion: 1,
    from,
    to,
    years: reports.map((report) => yearData(report, names)),
    satisfactionTrend: satisfactionTrend(reports).map(({ year, overall, change, rating }) => ({
      year,
      overall,
      change: change ?? null,
      rating: rating ?? null,
    })),
  }
}

function yearData({ year, statistics, totals, computed, fields, evaluations }: YearReport, names: Names): object {
  const counted = standing(evaluations)
  const outcomes = counted.flatMap(outcomesOf)
  const [papers, cost] = [
    total(counted.map((evaluation) => evaluation.papers)),
    total(counted.map((evaluation) => evaluation.cost)),
  ]
  return {
    year,
    totals,
    computed,
    fields: each(fields, (count) => ('ids' in count ? count.ids : count.count)),
    fieldCounts: each(fields, fieldCount),
    proposals: evaluations.map(({ proposal }) => ({
      id: proposal.id,
      title: proposal.title,
      status: proposal.status,
      ownPartOnly: isOwnPartOnly(proposal),
      changes: competencesOf(proposal),
      illustrative: proposal.illustrative ?? false,
    })),
    benefit: {
      method: evaluations[0]?.method ?? null,
      time: outcomes.flatMap(({ times }) => times.map(timeData)),
      papers: papers === undefined ? null : savingData(papers),
      cost: cost === undefined ? null : savingData(cost),
      timeSummary: timeSummaries(outcomes).map(timeSummaryData),
      unquantified: counted.flatMap((evaluation) => unquantified(outcomesOf(evaluation), names)),
    },
    satisfaction: satisfactionData(statistics?.satisfaction),
    oneStop: statistics?.oneStop ?? null,
    targets: statistics?.targets ?? [],
    registered: statistics?.registered ?? [],
    papersToCut: statistics?.papersToCut ?? [],
    timeShortened: statistics?.timeShortened ?? [],
    cases: statistics?.cases ?? [],
    solutions: statistics?.solutions ?? [],
    commendations: statistics?.commendations ?? null,
    narrative: statistics?.narrative ?? null,
    source: statistics?.provenance.source ?? null,
  }
}

const timeSummaryData = ({
  unit,
  procedures,
  before,
  after,
  rateOfSums,
  meanOfRates,
  weightedRate,
}: TimeSummary): object => ({
  unit,
  procedures,
  before: before.toFixed(),
  after: after.toFixed(),
  rateOfSums: rateData(rateOfSums),
  meanOfRates: rateData(meanOfRates),
  weightedRate: rateData(weightedRate),
})

const each = <T>(fields: Partial<Record<string, FieldCount>>, of: (count: FieldCount) => T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([level, count]) => (count === undefined ? [] : [[level, of(count)]])),
  )

function satisfactionData(satisfaction: NonNullable<YearReport['statistics']>['satisfaction']): object | null {
  if (satisfaction === undefined) return null
  const { overall, rating = null, respondents = null, criteria = [] } = satisfaction
  return {
    overall: decimal(overall).toFixed(),
    rating,
    respondents,
    criteria: criteria.map((item) => ({ ...item, value: decimal(item.value).toFixed() })),
  }
}
