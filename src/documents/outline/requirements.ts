import { requirements as list } from '#change/parts.ts'
import type { Procedure } from '#model/types.gen.ts'
import { fact } from './fact.ts'
import { basisFacts } from './shared.ts'
import { eachOf, presenceOf, type SectionContent } from './thing.ts'

/** What the applicant must fulfil. */
export const requirements = (procedure: Procedure): SectionContent => ({
  presence: presenceOf(procedure.requirements),
  things: eachOf(list, procedure, ({ text, basis }) => [...fact('name', text), ...basisFacts(basis)]),
})
