import { results as list } from '#change/parts.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { fact } from './fact.ts'
import { paperTypeFacts } from './shared.ts'
import { eachOf, presenceOf, type SectionContent } from './thing.ts'

/** What the applicant gets. */
export const results = (procedure: Procedure, names: Names): SectionContent => ({
  presence: presenceOf(procedure.results),
  things: eachOf(list, procedure, ({ name, type }) => [...fact('name', name), ...paperTypeFacts(type, names)]),
})
