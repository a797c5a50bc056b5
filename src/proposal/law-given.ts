import type { ProposedChange } from '#model/types.gen.ts'

/** Kinds that change what a law or a ministry gives: only a recommendation can ask for them. */
const GIVEN: readonly ProposedChange['kind'][] = [
  'created',
  'abolished',
  'merged',
  'split',
  'recoded',
  'renamed',
  'level',
  'authority',
  'subjects',
  'document-added',
  'document-removed',
  'document-quantity',
  'document-form',
  'document-case',
  'document-template',
  'dossier-sets',
  'fee-added',
  'fee-removed',
  'fee-amount',
  'fee-condition',
  'requirement-added',
  'requirement-removed',
  'requirement-changed',
  'result',
]

/**
 * Whether a change goes beyond what an office decides by itself. Its own are the committed time, the internal steps,
 * whom it works with, how papers may be handed in, and what the catalog merely records.
 */
export function isLawGiven(change: ProposedChange): boolean {
  if (change.kind === 'processing-time') return change.key === 'statutory'
  if (change.kind === 'time-case-added') return change.to.statutory !== undefined
  if (change.kind === 'time-case-removed') return change.from?.statutory !== undefined
  return GIVEN.includes(change.kind)
}
