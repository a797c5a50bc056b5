import type { Catalog } from '#model/catalog.ts'
import type { Proposal } from '#model/types.gen.ts'
import type { Method } from '#review/cost.ts'
import type { Evaluation } from '#review/evaluate.ts'
import { evaluator } from '#review/evaluator.ts'

/**
 * What proposals are worth in a catalog, in their order: time, papers, and cost in đồng a year. What has no figures stays unknown and is
 * counted nowhere. `scm` counts the work of the applicant, `waiting-time` the days until the result.
 */
export const evaluate = (
  catalog: Catalog,
  proposals: readonly Proposal[] = catalog.proposals.map(({ value }) => value),
  method: Method = 'scm',
): readonly Evaluation[] => proposals.map(evaluator(catalog, method))
