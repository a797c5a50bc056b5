import { expand } from './expand.ts'
import { lastEvent } from './status.ts'
import type { Proposal } from '#model/types.gen.ts'

/** How many changes of a proposal the office decides, how many it only recommends, and how many of these a higher decision takes up. */
export interface Competences {
  readonly own: number
  readonly recommended: number
  readonly adopted: number
}

/** The changes of a proposal by who decides them, each counted for each of its procedures. */
export function competencesOf(proposal: Proposal): Competences {
  const changes = expand(proposal, () => undefined)
  const recommended = changes.filter(({ item }) => item.competence === 'recommendation')
  return {
    own: changes.length - recommended.length,
    recommended: recommended.length,
    adopted: recommended.filter(({ adoption }) => adoption !== undefined).length,
  }
}

/** Whether a proposal is implemented as far as the office may, and no further: it was recorded so, or a recommendation waits for its decision. */
export function isOwnPartOnly(proposal: Proposal): boolean {
  if (proposal.status !== 'implemented') return false
  const { recommended, adopted } = competencesOf(proposal)
  return lastEvent(proposal, 'implemented')?.scope === 'own' || adopted < recommended
}
