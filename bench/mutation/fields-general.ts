import type { Alteration, FieldRule } from './field.ts'
import type { ExpectedEffect } from './mutator.ts'
import type { Random } from './random.ts'
import { another, choice, freshCode, freshId, isNear, otherMembers, otherText } from './value.ts'

/** From the nearest to people to the farthest. */
const LEVELS = ['commune', 'district', 'province', 'ministry']
const SUBJECTS = ['citizen', 'household', 'business', 'organization', 'foreigner', 'overseas-vietnamese']

const nearest = (levels: unknown): number =>
  Math.min(...(levels as readonly string[]).map((level) => LEVELS.indexOf(level)))

/** An office nearer to people is relief, a farther one burden; where the nearest stays, what comes or goes above it is neither. */
function distance({ from, to }: Alteration): ExpectedEffect {
  const way = nearest(to) - nearest(from)
  return way < 0 ? 'relief' : way > 0 ? 'burden' : 'neutral'
}

const codes = (random: Random, old: unknown): readonly string[] => otherMembers(random, old, [freshCode(random)])
/** Another name is the same procedure, unless it has nothing in common with the one before. */
const title = ({ from, to }: Alteration): ExpectedEffect => (isNear(from, to) ? 'neutral' : 'undetermined')
const day = (random: Random, old: unknown): string => another(random, ['2001-01-01', '2002-02-02'], old)
const endDay = (random: Random, old: unknown): string => another(random, ['2091-01-01', '2092-02-02'], old)
const onlyField = (holder: object): boolean => Object.keys(holder).length > 1

const fields: readonly FieldRule[] = [
  { path: 'name', kind: 'renamed', effect: title, value: otherText },
  { path: 'levels', kind: 'level', effect: distance, value: (random, old) => otherMembers(random, old, LEVELS) },
  { path: 'field', kind: 'field', effect: 'neutral', value: freshId },
  {
    path: 'subjects',
    kind: 'subjects',
    effect: 'undetermined',
    optional: true,
    value: (random, old) => otherMembers(random, old, SUBJECTS),
  },
  { path: 'authority', kind: 'authority', effect: 'neutral', value: freshId },
  {
    path: 'coordinating',
    kind: 'coordinating-agency',
    effect: 'neutral',
    optional: true,
    value: (random, old) => otherMembers(random, old, [freshId(random)]),
  },
  { path: 'linked', kind: 'linked', effect: ({ from, to }) => choice(from, to), optional: true, value: codes },
  { path: 'validity.from', kind: 'validity', effect: 'neutral', optional: onlyField, value: day },
  { path: 'validity.to', kind: 'validity', effect: 'neutral', optional: onlyField, value: endDay },
  { path: 'validity.replaces', kind: 'validity', effect: 'neutral', optional: onlyField, value: codes },
  { path: 'validity.replacedBy', kind: 'validity', effect: 'neutral', optional: onlyField, value: codes },
]

/** Fields of the procedure itself, and of its validity. Days stay on their side of today: a procedure that ends has a case of its own. */
export const generalFields: readonly FieldRule[] = fields.map((rule) => ({ ...rule, address: () => ({}) }))
