import { fees as list } from '#change/parts.ts'
import { dong } from '#change/phrase.ts'
import type { Fee, Procedure } from '#model/types.gen.ts'
import { fact, type Fact } from './fact.ts'
import { basisFacts, channelFacts } from './shared.ts'
import { eachOf, presenceOf, type SectionContent } from './thing.ts'

/** What the applicant pays. */
export const fees = (procedure: Procedure): SectionContent => ({
  presence: presenceOf(procedure.fees),
  things: eachOf(list, procedure, feeFacts),
})

const feeFacts = (fee: Fee): readonly Fact[] => [
  ...fact('name', fee.name),
  ...fact('amount', dong(fee.amount)),
  ...fact('per', fee.per),
  ...channelFacts(fee.channel),
  ...fact('when', fee.when),
  ...basisFacts(fee.basis),
]
