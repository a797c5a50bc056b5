import { fromOf } from '#change/facts.ts'
import type { Change } from '#model/change.ts'
import type { LegalReference, Procedure, ProposalItem } from '#model/types.gen.ts'

/** One thing that a proposal asks a higher authority to do. */
export type Recommendation = NonNullable<ProposalItem['recommendation']>[number]

/** Which provision has to be amended, and by whom; absent where nobody has said it. */
export interface Provision {
  readonly amend?: LegalReference
  readonly by?: string
}

const NO_DOCUMENT = '[ĐIỀN: số, ký hiệu văn bản cần sửa]'
const NO_BODY = '[ĐIỀN: cơ quan có thẩm quyền sửa]'

/** What is asked for, with a placeholder for what is not known: rules find it, and it cannot be submitted. */
export const recommendationFor = (action: string, { amend, by }: Provision): Recommendation => ({
  amend: amend ?? { document: NO_DOCUMENT },
  action,
  by: by ?? NO_BODY,
})

/** The provision on which that rests which a change takes away, and who issued it, as far as the procedure says so. */
export function provisionOf(change: Change, procedure: Procedure | undefined): Provision {
  const before = fromOf(change)
  const amend = isBased(before) ? before.basis : undefined
  if (amend === undefined) return {}
  const by = procedure?.legalBasis?.find(({ document }) => document === amend.document)?.issuer
  return { amend, ...(by === undefined ? {} : { by }) }
}

const isBased = (value: unknown): value is { readonly basis?: LegalReference } =>
  typeof value === 'object' && value !== null && 'basis' in value
