import type { Change } from '#model/change.ts'
import type { Code } from '#model/types.gen.ts'

// Kinds that change parts of one list: a part that one proposal removes cannot be changed by another.
const FAMILIES = ['document', 'step', 'fee', 'requirement', 'time-case', 'legal-basis']
const WHOLE = ['created', 'abolished', 'merged', 'split', 'recoded']

/** What a change is about, as text: equal for two changes that cannot both be made as they are written. */
export function thingOf(change: Change): string {
  if (WHOLE.includes(change.kind)) return 'whole'
  if (change.kind === 'rekeyed') return `${change.key.slice(0, -1)} ${change.from}`
  const key = 'key' in change ? change.key : ''
  const family = FAMILIES.find((name) => key !== '' && change.kind.startsWith(`${name}-`))
  if (family !== undefined) return `${family} ${key}`
  if (change.kind === 'channel-added') return `channel ${change.to}`
  if (change.kind === 'channel-removed') return `channel ${change.from}`
  return [change.kind, key, 'case' in change ? (change.case ?? '') : ''].join(' ').trimEnd()
}

/** The procedures that a change is about; a merger ends several. */
export const touched = (change: Change): readonly Code[] =>
  change.kind === 'merged' ? change.from : [change.procedure]
