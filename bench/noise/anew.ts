import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import type { Random } from '../mutation/random.ts'

/** A procedure under new ids, and which new id each paper has. */
export interface Anew {
  readonly procedure: Procedure
  readonly ids: ReadonlyMap<string, string>
}

/** The procedure with its lists in another order and its papers and requirements under new ids, as another program would enter it. */
export function anew(procedure: Procedure, random: Random): Anew {
  const papers = shuffled(procedure.dossier?.documents ?? [], random)
  const ids = new Map(papers.map(({ id }, index) => [id, `moi-${index + 1}`]))
  return {
    ids,
    procedure: {
      ...procedure,
      dossier: { ...procedure.dossier, documents: papers.map((paper) => ({ ...paper, id: ids.get(paper.id)! })) },
      requirements: shuffled(procedure.requirements ?? [], random).map((item) => ({ ...item, id: `moi-${item.id}` })),
      results: shuffled(procedure.results ?? [], random),
      legalBasis: shuffled(procedure.legalBasis ?? [], random),
    },
  }
}

/** The items in a random order. */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items]
  for (let at = result.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[result[at], result[other]] = [result[other]!, result[at]!]
  }
  return result
}

/** The words of the name and of the case of a paper: two in which only signs differ have one name. */
export const nameAndCase = ({ name, when = '' }: DossierDocument): string =>
  [name, when].map((text) => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')).join('\n')
