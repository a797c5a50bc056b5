import { judgeIn, type JudgedProcedure } from '#change/judged.ts'
import { sceneOf } from '#change/describe.ts'
import type { Document } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import { outcomesOf, type Evaluation, type Outcome } from '#review/evaluate.ts'
import { comparisonTable } from './comparison-table.ts'
import { planData } from './plan-data.ts'
import type { ProposalInput } from './proposal-input.ts'
import { redlineDocument, type Sides } from './redline.ts'

/** What proposals change, as a comparison of the procedures before the first and after the last of their items. */
export const proposalComparison = ({ evaluations, names, formalities }: ProposalInput): Document =>
  comparisonTable(judgedOf(evaluations, names), {
    names,
    language: 'vi',
    formalities,
    subject: subjectOf(evaluations),
    data: () => planData(evaluations, names),
  })

/** The procedures that proposals change in full, with every change tracked. */
export const proposalRedline = ({ evaluations, names, formalities }: ProposalInput): RedlinedDocument =>
  redlineDocument(
    byCode(evaluations).map(([, outcomes]) => sidesOf(outcomes)),
    { names, language: 'vi', asOf: formalities.on, formalities, subject: subjectOf(evaluations) },
  )

const subjectOf = (evaluations: readonly Evaluation[]): string =>
  evaluations.map(({ proposal }) => proposal.title).join('; ')

function byCode(evaluations: readonly Evaluation[]): readonly (readonly [string, readonly Outcome[]])[] {
  const all = evaluations.flatMap(outcomesOf)
  return [...new Set(all.map(({ code }) => code))].map((code) => [code, all.filter((outcome) => outcome.code === code)])
}

const sidesOf = (outcomes: readonly Outcome[]): Sides => ({
  before: outcomes[0]?.before,
  after: outcomes.at(-1)?.after,
})

/** Each change once: under its own procedure, however many procedures it names. */
function judgedOf(evaluations: readonly Evaluation[], names: Names): readonly JudgedProcedure[] {
  return byCode(evaluations).flatMap(([code, outcomes]): readonly JudgedProcedure[] => {
    const { before, after } = sidesOf(outcomes)
    const scene = sceneOf(names, before, after)
    const { names: _, ...sides } = scene
    const changes = outcomes
      .flatMap(({ intentions }) => intentions)
      .filter(({ change }) => change.procedure === code)
      .map(({ change }) => judgeIn(change, scene))
    const { name, levels, field } = after ?? before ?? { name: code, levels: [], field: '' }
    return changes.length === 0 ? [] : [{ code, name, levels, field, changes, ...sides }]
  })
}
