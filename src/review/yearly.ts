import { directionOf, thingOf } from '#change/facts.ts'
import { isWhole } from '#change/thing.ts'
import { decimal } from '#model/decimal.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Code, Level, Procedure, ReviewTotals, StatisticsFile, Status } from '#model/types.gen.ts'
import { levelOrder } from '#model/words.ts'
import { compareIds } from '#model/text.ts'
import type { Method } from './cost.ts'
import { outcomesOf, type Evaluation, type Outcome } from './evaluate.ts'
import { evaluator } from './evaluator.ts'

/** Counts of one level, each procedure once. `reported`: a statistics file says so; `computed`: counted from the proposals. */
export interface LevelCounts extends Omit<ReviewTotals, 'illustrative'> {
  readonly basis: 'reported' | 'computed'
}

/** Fields in which a simplification was proposed: their ids, or only how many where the source names no more. */
export type FieldCount = { readonly ids: readonly string[] } | { readonly count: number }

/** Everything one year's report says. */
export interface YearReport {
  readonly year: number
  readonly statistics: StatisticsFile | undefined
  /** Every proposal of the year, whatever its status. */
  readonly evaluations: readonly Evaluation[]
  readonly totals: Partial<Record<Level, LevelCounts>>
  /** What the proposals of the catalog amount to, beside what the statistics report. */
  readonly computed: Partial<Record<Level, LevelCounts>>
  readonly fields: Partial<Record<Level, FieldCount>>
}

/** Statuses in which a proposal has been made and still stands; drafts are no proposals yet. */
const STANDING: readonly Status[] = ['submitted', 'approved', 'implemented']

/** The proposals of a year that count. */
export const standing = (evaluations: readonly Evaluation[]): readonly Evaluation[] =>
  evaluations.filter(({ proposal }) => STANDING.includes(proposal.status))

/** Reports of those years between two (inclusive) of which the catalog knows anything. */
export function yearReports(catalog: Catalog, from: number, to: number, method: Method): readonly YearReport[] {
  const known = [...catalog.statistics, ...catalog.proposals].map(({ value }) => value.year)
  const years = [...new Set(known)].filter((year) => from <= year && year <= to).sort((a, b) => a - b)
  const evaluationOf = evaluator(catalog, method)
  return years.map((year) => yearReport(catalog, year, evaluationOf))
}

function yearReport(catalog: Catalog, year: number, evaluationOf: ReturnType<typeof evaluator>): YearReport {
  const statistics = catalog.statistics.find(({ value }) => value.year === year)?.value
  const evaluations = catalog.proposals
    .map(({ value }) => value)
    .filter((proposal) => proposal.year === year)
    .sort((a, b) => compareIds(a.id, b.id))
    .map(evaluationOf)
  const outcomes = standing(evaluations).flatMap(outcomesOf)
  return {
    year,
    statistics,
    evaluations,
    computed: perLevel((level) => computedCounts(outcomes, level)),
    totals: perLevel((level) => reportedCounts(statistics, level) ?? computedCounts(outcomes, level)),
    fields: perLevel((level) => reportedFields(statistics, level) ?? computedFields(outcomes, level)),
  }
}

function perLevel<T>(of: (level: Level) => T | undefined): Partial<Record<Level, T>> {
  return Object.fromEntries(
    [...levelOrder].reverse().flatMap((level) => {
      const value = of(level)
      return value === undefined ? [] : [[level, value]]
    }),
  )
}

type ReportedLevel = 'province' | 'district' | 'commune'

function reportedCounts(statistics: StatisticsFile | undefined, level: Level): LevelCounts | undefined {
  const totals = statistics?.totals?.[level as ReportedLevel]
  if (totals === undefined) return undefined
  const { illustrative: _, ...counts } = totals
  return { basis: 'reported', ...counts }
}

/** A procedure counts at each of its levels, once a level. */
function computedCounts(outcomes: readonly Outcome[], level: Level): LevelCounts | undefined {
  const here = outcomes.filter((outcome) => procedureOf(outcome)?.levels.includes(level))
  if (here.length === 0) return undefined
  const count = (test: (outcome: Outcome) => boolean): number => new Set(here.filter(test).map(({ code }) => code)).size
  const abolished = count(isAbolished)
  const proposed = count(() => true)
  return {
    basis: 'computed',
    proposed,
    timeCut: count(cutsTime),
    papersCut: count(({ papers }) => (papers?.saved ?? 0) > 0),
    abolished,
    amended: proposed - abolished,
  }
}

/** The procedure an outcome speaks of, as it was before or, when new, as it is after. */
export const procedureOf = (outcome: Outcome): Procedure | undefined => outcome.before ?? outcome.after

export const isAbolished = (outcome: Outcome): boolean =>
  outcome.intentions.some(({ change }) => isWhole(thingOf(change)) && directionOf(change) === 'removes')
export const cutsTime = (outcome: Outcome): boolean => outcome.times.some(({ order }) => order === 'shorter')

function reportedFields(statistics: StatisticsFile | undefined, level: Level): FieldCount | undefined {
  const fields = statistics?.fields?.[level as ReportedLevel]
  return fields === undefined
    ? undefined
    : fields.ids?.length === fields.count
      ? { ids: fields.ids }
      : { count: fields.count }
}

function computedFields(outcomes: readonly Outcome[], level: Level): FieldCount | undefined {
  const here = outcomes.flatMap((outcome) => procedureOf(outcome) ?? []).filter(({ levels }) => levels.includes(level))
  return here.length === 0 ? undefined : { ids: [...new Set(here.map(({ field }) => field))].sort(compareIds) }
}

/** How many fields. */
export const fieldCount = (fields: FieldCount): number => ('count' in fields ? fields.count : fields.ids.length)

/** Distinct procedures of outcomes. */
export const codesOf = (outcomes: readonly Outcome[]): readonly Code[] =>
  [...new Set(outcomes.map(({ code }) => code))].sort(compareIds)

/** Satisfaction of each year that measured it, with the difference to the measurement before, in percentage points. */
export function satisfactionTrend(reports: readonly YearReport[]): readonly {
  readonly year: number
  readonly overall: string
  readonly change: string | undefined
  readonly rating: string | undefined
}[] {
  const measured = reports.flatMap(({ year, statistics }) =>
    statistics?.satisfaction === undefined ? [] : [{ year, ...statistics.satisfaction }],
  )
  return measured.map(({ year, overall, rating }, index) => {
    const previous = measured[index - 1]?.overall
    const change = previous === undefined ? undefined : decimal(overall).minus(previous).toFixed()
    return { year, overall: decimal(overall).toFixed(), change, rating }
  })
}
