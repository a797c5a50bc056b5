import type { Document } from '#model/document.ts'
import { costTables } from './cost-table.ts'
import { decision } from './decision.ts'
import { proposalComparison } from './proposal-comparison.ts'
import type { ProposalInput } from './proposal-input.ts'
import { proposalPlan } from './proposal-plan.ts'
import { reviewForms } from './review-form.ts'
import { reviewReport } from './review-report.ts'
import { submission } from './submission.ts'

/** The documents about proposals, by the name that `--document` takes; each needs at least one proposal. */
export const proposalDocuments = {
  plan: ({ evaluations, formalities, names }: ProposalInput) => proposalPlan(evaluations, formalities, names),
  decision,
  submission,
  'review-report': reviewReport,
  'review-form': reviewForms,
  'cost-table': costTables,
  comparison: proposalComparison,
} satisfies Record<string, (input: ProposalInput) => Document>

/** Name of a document about proposals. */
export type ProposalDocument = keyof typeof proposalDocuments
