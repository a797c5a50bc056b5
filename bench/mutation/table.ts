import { silentCases } from './cases-silent.ts'
import { keyCases } from './cases-keys.ts'
import { exactly } from './fault.ts'
import { fieldMutator } from './field.ts'
import { complianceFields, complianceLists } from './fields-compliance.ts'
import { dossierFields, dossierLists } from './fields-dossier.ts'
import { generalFields } from './fields-general.ts'
import { legalFields, legalLists } from './fields-legal.ts'
import { processFields, processLists } from './fields-process.ts'
import { timeFields, timeLists } from './fields-time.ts'
import type { Case, Mutator } from './mutator.ts'
import { channels, stepOrder } from './special.ts'

const mutators: readonly Mutator[] = [
  ...[...generalFields, ...timeFields, ...dossierFields, ...processFields, ...legalFields, ...complianceFields].map(
    fieldMutator,
  ),
  ...timeLists,
  ...dossierLists,
  ...processLists,
  ...legalLists,
  ...complianceLists,
  channels,
  stepOrder,
]

/** Edits of one field, or of one item of a list: exactly one change has to be reported. */
export const fieldEdits: readonly Case[] = mutators.map(({ name, fields, mutate }) => ({
  name,
  fields,
  alter(procedure, random) {
    const mutant = mutate(procedure, random)
    if (mutant === undefined) return undefined
    const { after, expected, description } = mutant
    return { becomes: [after], description, faultIn: exactly(procedure.code, expected) }
  },
}))

/** Edits of ids, citations and codes, of whole procedures, and of nothing that has a meaning; counted by themselves. */
export const casesApart: readonly Case[] = [...keyCases, ...silentCases]
