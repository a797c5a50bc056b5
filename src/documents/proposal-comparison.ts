import { judgeIn, type JudgedProcedure } from '#change/judged.ts'
import { sceneOf } from '#change/describe.ts'
import type { Document } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import type { Evaluation } from '#review/evaluate.ts'
import { comparisonTable } from './comparison-table.ts'
import { planData } from './plan-data.ts'
import type { ProposalInput } from './proposal-input.ts'
import { proposedProcedures, type ProposedProcedure } from './proposal-sides.ts'
import { redlineDocument } from './redline.ts'

/** What proposals change, as a comparison of the procedures before the first and after the last of their items. */
export const proposalComparison = ({ evaluations, names, formalities }: ProposalInput): Document =>
  comparisonTable(
    proposedProcedures(evaluations, formalities.on).flatMap((procedure) => judged(procedure, names)),
    {
      names,
      language: 'vi',
      formalities,
      subject: subjectOf(evaluations),
      data: () => planData(evaluations, names),
    },
  )

/** The procedures that proposals change in full, with the differences of their sheets tracked. */
export const proposalRedline = ({ evaluations, names, formalities }: ProposalInput): RedlinedDocument =>
  redlineDocument(proposedProcedures(evaluations, formalities.on), {
    names,
    language: 'vi',
    asOf: formalities.on,
    formalities,
    subject: subjectOf(evaluations),
  })

const subjectOf = (evaluations: readonly Evaluation[]): string =>
  evaluations.map(({ proposal }) => proposal.title).join('; ')

/** Each change once: under its own procedure, however many procedures it names. */
function judged({ code, before, after, changes }: ProposedProcedure, names: Names): readonly JudgedProcedure[] {
  if (changes.length === 0) return []
  const scene = sceneOf(names, before, after)
  const { names: _, ...sides } = scene
  const { name, levels, field } = after ?? before ?? { name: code, levels: [], field: '' }
  return [{ code, name, levels, field, changes: changes.map((change) => judgeIn(change, scene)), ...sides }]
}
