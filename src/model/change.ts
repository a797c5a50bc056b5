import type { Code, ProposedChange } from './types.gen.ts'

type Distribute<C> = C extends unknown ? Omit<C, 'reason' | 'illustrative'> & { readonly procedure: Code } : never

/** A change of one procedure: found by a comparison or meant by a proposal. `procedure` is its code before the change. */
export type Change = Distribute<ProposedChange>

/** Name of a kind of change. */
export type ChangeKind = ProposedChange['kind']

/** The change of one kind. */
export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>

/** The direction of a change as the applicant feels it. */
export type Effect = 'relief' | 'burden' | 'neutral' | 'undetermined'

/** The effect of the same change made backwards. */
export function mirrored(effect: Effect): Effect {
  if (effect === 'relief') return 'burden'
  return effect === 'burden' ? 'relief' : effect
}
