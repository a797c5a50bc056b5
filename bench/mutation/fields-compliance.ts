import type { Activity } from '#model/types.gen.ts'
import type { Alteration, FieldRule, Holder } from './field.ts'
import { listMutators } from './list.ts'
import type { ExpectedEffect, Mutator, ExpectedChange } from './mutator.ts'
import { another, anotherNumber, freshId, freshText, less, otherText } from './value.ts'

const kind = 'compliance'
const GROUPS = ['prepare', 'submit', 'pay', 'inspect', 'other', 'receive']
const FIGURES = ['hours', 'service', 'other']
const address = (key: string) => (): Pick<ExpectedChange, 'key'> => ({ key })
const ofActivity = ({ id }: Holder): Pick<ExpectedChange, 'key'> => ({ key: `activities/${String(id)}` })
const isCounted = (activity: Holder): boolean => FIGURES.some((figure) => activity[figure] !== undefined)

/** One figure of a row of the cost table: left out beside others it is none, but a row without any figure is not known. */
function cost({ from, to, before, after }: Alteration): ExpectedEffect {
  return isCounted(before) && isCounted(after) ? less(from ?? 0, to ?? 0) : 'undetermined'
}

const subjects = 'compliance.subjectsPerYear'
const acts = 'compliance.activities[]'
const flag = (_: unknown, old: unknown): unknown => (old === true ? undefined : true)
const figure = (path: string, value: FieldRule['value']): FieldRule => ({
  path: `${acts}.${path}`,
  kind,
  address: ofActivity,
  effect: cost,
  optional: true,
  value,
})
const note = (path: string, value: FieldRule['value'], optional = true): FieldRule => ({
  path: `${acts}.${path}`,
  kind,
  address: ofActivity,
  effect: 'neutral',
  optional,
  value,
})

/** How many apply is a fact about the year, without effect on one of them; where a figure is from affects nobody. */
export const complianceFields: readonly FieldRule[] = [
  {
    path: subjects,
    kind,
    address: address('subjectsPerYear'),
    effect: 'neutral',
    optional: true,
    value: (random, old) => ({
      ...(old as Holder | undefined),
      value: anotherNumber(random, 1, 5000, (old as Holder | undefined)?.['value']),
      source: freshText(random),
    }),
  },
  {
    path: `${subjects}.value`,
    kind,
    address: address('subjectsPerYear'),
    effect: 'neutral',
    inside: true,
    value: (random, old) => anotherNumber(random, 0, 5000, old),
  },
  {
    path: `${subjects}.source`,
    kind,
    address: address('subjectsPerYear'),
    effect: 'neutral',
    inside: true,
    value: otherText,
  },
  {
    path: `${subjects}.illustrative`,
    kind,
    address: address('subjectsPerYear'),
    effect: 'neutral',
    inside: true,
    value: flag,
  },
  {
    path: 'compliance.timesPerYear',
    kind,
    address: address('timesPerYear'),
    effect: ({ from = 1, to = 1 }) => less(from, to),
    optional: true,
    value: (random, old) => anotherNumber(random, 1, 12, old),
  },
  note('group', (random, old) => another(random, GROUPS, old), false),
  note('name', otherText),
  note('how', otherText),
  note('document', (random) => freshId(random)),
  figure('hours', (random, old) => anotherNumber(random, 0, 40, Number(old) * 4) / 4),
  ...FIGURES.slice(1).map((name) =>
    figure(name, (random, old) => 1000 * anotherNumber(random, 1, 200, Number(old) / 1000)),
  ),
  note('source', otherText, false),
  { ...note('illustrative', flag, false) },
]

const worth = (activity: Holder): number => FIGURES.reduce((sum, name) => sum + Number(activity[name] ?? 0), 0)

/** Work that comes is burden, unless it takes nothing; without figures nobody knows. */
const coming = (activity: Holder): ExpectedEffect =>
  !isCounted(activity) ? 'undetermined' : worth(activity) > 0 ? 'burden' : 'neutral'
const going = (activity: Holder): ExpectedEffect => (coming(activity) === 'burden' ? 'relief' : coming(activity))

export const complianceLists: readonly Mutator[] = listMutators<Activity>({
  path: acts,
  added: kind,
  removed: kind,
  address: (activity) => ofActivity({ ...activity }),
  item: (random, id) => ({
    id,
    group: 'prepare',
    source: freshText(random),
    ...(random.once(3) ? {} : { [random.one(FIGURES)]: random.below(4) }),
  }),
  gain: (activity) => coming({ ...activity }),
  loss: (activity) => going({ ...activity }),
})
