import type { Effect } from '#model/change.ts'

/** Fewer is relief; an amount that is not known compares with nothing. */
export function fewer(from: number | undefined, to: number | undefined): Effect {
  if (from === undefined || to === undefined) return 'undetermined'
  return to === from ? 'neutral' : to < from ? 'relief' : 'burden'
}

/** Members gained without loss are relief, lost without gain burden, both undetermined. */
export function moreMembers(from: readonly string[] = [], to: readonly string[] = []): Effect {
  const gained = to.some((item) => !from.includes(item))
  const lost = from.some((item) => !to.includes(item))
  if (gained && lost) return 'undetermined'
  return gained ? 'relief' : lost ? 'burden' : 'neutral'
}

/** Several partial effects as one: opposite or unknown parts leave the whole undetermined. */
export function together(effects: readonly Effect[]): Effect {
  const directions = new Set(effects.filter((effect) => effect !== 'neutral'))
  if (directions.size === 0) return 'neutral'
  return directions.size === 1 ? [...directions][0]! : 'undetermined'
}
