import { formWords } from '#change/document-form.ts'
import { documents, findPart, timeCases } from '#change/parts.ts'
import type { Names } from '#model/names.ts'
import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import { fact, type Fact } from './fact.ts'
import { basisFacts, paperTypeFacts } from './shared.ts'
import { eachOf, presenceOf, thing, type SectionContent } from './thing.ts'

/** The number of sets, and the papers. */
export function dossier(procedure: Procedure, names: Names): SectionContent {
  const { sets, documents: papers } = procedure.dossier ?? {}
  const caseName = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (findPart(timeCases, procedure, id)?.when ?? id)
  return {
    presence: presenceOf(papers),
    things: [
      ...thing('dossier', 'sets', fact('sets', sets?.toString())),
      ...eachOf(documents, procedure, (paper) => paperFacts(paper, names, caseName(paper.case))),
    ],
  }
}

/** `caseName` says which case of the processing time the paper belongs to. */
const paperFacts = (paper: DossierDocument, names: Names, caseName: string | undefined): readonly Fact[] => [
  ...fact('name', paper.name),
  ...fact('form', formWords(paper)),
  ...fact('lookup', paper.lookup === undefined ? undefined : names.database(paper.lookup)),
  ...fact('template', paper.form),
  ...fact('case', caseName),
  ...fact('when', paper.when),
  ...paperTypeFacts(paper.type, names),
  ...basisFacts(paper.basis),
]
