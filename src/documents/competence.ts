import { compareIds } from '#model/text.ts'
import type { Code, ProposalItem } from '#model/types.gen.ts'
import type { Evaluation } from '#review/evaluate.ts'
import { officialCitation } from './wording.ts'

/** Procedures by who may decide what is proposed; one with contents of both kinds stands in both lists. */
export interface ByCompetence {
  readonly own: readonly Code[]
  readonly recommendation: readonly Code[]
}

/** Parts the procedures of proposals by the competence of their contents. */
export function byCompetence(evaluations: readonly Evaluation[]): ByCompetence {
  const of = (competence: ProposalItem['competence']): readonly Code[] =>
    [
      ...new Set(
        evaluations.flatMap(({ items }) =>
          items
            .filter(({ item }) => item.competence === competence)
            .flatMap(({ outcomes }) => outcomes.map(({ code }) => code)),
        ),
      ),
    ].sort(compareIds)
  return { own: of('own'), recommendation: of('recommendation') }
}

/** One provision to amend: by whom, which, how. */
export interface Amendment {
  readonly by: string
  readonly provision: string
  readonly action: string
}

/** The provisions that proposals ask to amend, each once, in the order of the proposals; the body is blank where none is named. */
export function amendments(evaluations: readonly Evaluation[], blank: string): readonly Amendment[] {
  const all = evaluations.flatMap(({ proposal }) =>
    proposal.items.flatMap(({ recommendation = [] }) =>
      recommendation.map(({ amend, action, by }): Amendment => ({
        by: by ?? blank,
        provision: amend === undefined ? '' : officialCitation(amend),
        action: action.trim().replace(/\.$/, ''),
      })),
    ),
  )
  return [...new Map(all.map((amendment) => [JSON.stringify(amendment), amendment])).values()]
}

/** "Bộ Công an: Thông tư số 36/2014/TT-BCA – Bỏ mẫu HK01." */
export const amendmentLine = ({ by, provision, action }: Amendment): string =>
  `${by}: ${provision === '' ? '' : `${provision} – `}${action}.`
