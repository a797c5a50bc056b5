import type { ExpectedEffect } from './mutator.ts'

// Said by silence: always, nobody, no hour, once. Everywhere else nothing said is nothing known.
const SILENCE = [
  'validity.from',
  'validity.to',
  'processingTime.cutOff',
  'processingTime.cases[].cutOff',
  'processingTime.cases[].when',
  'processingTime.cases[].channel',
  'dossier.documents[].case',
  'dossier.documents[].when',
  'dossier.documents[].lookup',
  'dossier.documents[].purpose',
  'steps[].parallel',
  'fees[].when',
  'fees[].channel',
  'fees[].per',
]

// Counts of one paper: where one is said, the others are none.
const TOGETHER = ['originals', 'copies', 'certifiedCopies']

/** The effect expected of a field that is said on one side only; on both, or where silence speaks, what its rule says. */
export function asKnown(
  path: string,
  [before, after]: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>],
  effect: ExpectedEffect,
): ExpectedEffect {
  if (SILENCE.includes(path)) return effect
  const name = path.split('.').at(-1) ?? ''
  const names = path.startsWith('dossier.documents[]') && TOGETHER.includes(name) ? TOGETHER : [name]
  const [knew, knows] = [before, after].map((holder) => names.some((each) => holder[each] !== undefined))
  return learned(knew === true, knows === true, effect)
}

/** What is written down is neutral; what is no longer written is open, unless it has no effect. */
export function learned(knew: boolean, knows: boolean, effect: ExpectedEffect): ExpectedEffect {
  if (knew === knows) return effect
  return knows ? 'neutral' : effect === 'neutral' ? 'neutral' : 'undetermined'
}
