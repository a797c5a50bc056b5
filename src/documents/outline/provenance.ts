import { printDate } from '#model/date.ts'
import { say } from '#model/localized.ts'
import type { Procedure } from '#model/types.gen.ts'
import { fact } from './fact.ts'
import { thing, type SectionContent } from './thing.ts'

/** Where the facts were read: nothing that the applicant meets. */
export function provenance({ provenance: known }: Procedure): SectionContent {
  if (known === undefined) return { presence: 'unknown', things: [] }
  const verified = known.verified ? say('đã đối chiếu', 'verified') : say('chưa đối chiếu', 'not verified')
  return {
    presence: 'filled',
    things: [
      ...thing('provenance', 'source', [
        ...fact('name', known.source),
        ...fact('verified', verified),
        ...fact('readOn', known.date === undefined ? undefined : printDate(known.date)),
      ]),
      ...thing('provenance', 'note', fact('name', known.note)),
    ],
  }
}
