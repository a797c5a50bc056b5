import { legalBases } from '#change/parts.ts'
import { printDate } from '#model/date.ts'
import type { LegalBasis, Procedure } from '#model/types.gen.ts'
import { capitalized, officialCitation } from '../wording.ts'
import { fact, type Fact } from './fact.ts'
import { eachOf, presenceOf, type SectionContent } from './thing.ts'

/** The provisions that a procedure stands on. */
export const legalBasis = (procedure: Procedure): SectionContent => ({
  presence: presenceOf(procedure.legalBasis),
  things: eachOf(legalBases, procedure, basisFacts),
})

const basisFacts = (basis: LegalBasis): readonly Fact[] => [
  ...fact('name', capitalized(officialCitation(basis))),
  ...fact('lawTitle', basis.title),
  ...fact('lawDate', basis.date === undefined ? undefined : printDate(basis.date)),
  ...fact('issuer', basis.issuer),
]
