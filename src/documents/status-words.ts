import type { Localized } from '#model/localized.ts'
import type { Proposal } from '#model/types.gen.ts'
import { awaitingWords, ownPartWords, statusWords } from '#model/words.ts'
import { competencesOf, isOwnPartOnly } from '#proposal/competences.ts'

/** The status of a proposal in words; one is not implemented as a whole while it still asks somebody else to decide. */
export function wordsOfStatus(proposal: Proposal): Localized {
  if (!isOwnPartOnly(proposal)) return statusWords[proposal.status]
  const { own, adopted } = competencesOf(proposal)
  return own + adopted === 0 ? awaitingWords : ownPartWords
}

/** Every status in words, in the order of the way of a proposal. */
export const allStatusWords: readonly Localized[] = [
  ...(['draft', 'submitted', 'approved', 'implemented'] as const).map((status) => statusWords[status]),
  ownPartWords,
  awaitingWords,
  ...(['rejected', 'withdrawn'] as const).map((status) => statusWords[status]),
]
