import type { Names } from '#model/names.ts'
import type { AssumptionsFile, StatisticsFile } from '#model/types.gen.ts'
import type { Evaluation } from '#review/evaluate.ts'
import type { Formalities } from './official.ts'

/** What every document about proposals is written from. */
export interface ProposalInput {
  /** At least one. */
  readonly evaluations: readonly Evaluation[]
  readonly formalities: Formalities
  readonly names: Names
  /** Income per hour, for tables of costs. */
  readonly assumptions: AssumptionsFile | undefined
  /** What was reported of the year of the last proposal. */
  readonly statistics: StatisticsFile | undefined
}

/** "năm 2019", "các năm 2019, 2020". */
export function yearsText(evaluations: readonly Evaluation[]): string {
  const years = [...new Set(evaluations.map(({ proposal }) => proposal.year))].sort((a, b) => a - b)
  return `${years.length > 1 ? 'các năm' : 'năm'} ${years.join(', ')}`
}
