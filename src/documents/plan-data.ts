import type { Names } from '#model/names.ts'
import type { Evaluation } from '#review/evaluate.ts'
import { benefitData } from './benefit-data.ts'

/** JSON of the documents about proposals; its schema is schemas/output/propose.schema.json. */
export function planData(evaluations: readonly Evaluation[], names: Names): object {
  return {
    schemaVersion: 1,
    proposals: evaluations.map((evaluation) => {
      const { id, year, title, status, illustrative = false, items } = evaluation.proposal
      return { id, year, title, status, illustrative, items, benefit: benefitData(evaluation, names) }
    }),
  }
}
