import type { Fee, Requirement, Result, Step } from '#model/types.gen.ts'
import type { FieldRule } from './field.ts'
import { otherBasis } from './fields-legal.ts'
import { listMutators } from './list.ts'
import type { Mutator } from './mutator.ts'
import { freshTime, waiting } from './time.ts'
import { another, anotherNumber, freshId, freshText, less, otherText } from './value.ts'

const CHANNELS = ['in-person', 'post', 'online-3', 'online-4', 'online-partial', 'online-full']

/** Fees, steps, requirements and results. How a fee is charged, what a requirement says and what a result is worth are for a person to judge. */
export const processFields: readonly FieldRule[] = [
  { path: 'fees[].name', kind: 'fee-renamed', effect: 'neutral', value: otherText },
  {
    path: 'fees[].amount',
    kind: 'fee-amount',
    effect: ({ from, to }) => less(from, to),
    value: (random, old) => 1000 * anotherNumber(random, 0, 90, Number(old) / 1000),
  },
  { path: 'fees[].per', kind: 'fee-condition', effect: 'undetermined', optional: true, value: otherText },
  {
    path: 'fees[].channel',
    kind: 'fee-condition',
    effect: 'undetermined',
    optional: true,
    value: (random, old) => another(random, CHANNELS, old),
  },
  { path: 'fees[].when', kind: 'fee-condition', effect: 'undetermined', optional: true, value: otherText },
  { path: 'fees[].basis', kind: 'fee-basis', effect: 'neutral', optional: true, value: otherBasis },
  { path: 'steps[].name', kind: 'step-renamed', effect: 'neutral', value: otherText },
  { path: 'steps[].by', kind: 'step-actor', effect: 'neutral', optional: true, value: (random) => freshId(random) },
  {
    path: 'steps[].duration',
    kind: 'step-duration',
    effect: ({ from, to }) => waiting(from, to),
    optional: true,
    value: (random, old) => freshTime(random, old),
  },
  {
    path: 'steps[].parallel',
    kind: 'step-parallel',
    effect: ({ to }) => (to === true ? 'relief' : 'burden'),
    optional: ({ parallel }) => parallel === true,
    value: (_, old) => old !== true,
  },
  { path: 'requirements[].text', kind: 'requirement-changed', effect: 'undetermined', value: otherText },
  { path: 'requirements[].basis', kind: 'requirement-basis', effect: 'neutral', optional: true, value: otherBasis },
  { path: 'results[].name', kind: 'result', effect: 'undetermined', value: otherText },
  {
    path: 'results[].type',
    kind: 'result',
    effect: 'undetermined',
    optional: true,
    value: (random) => freshId(random),
  },
]

const address = ({ id }: { readonly id: string }): { readonly key: string } => ({ key: id })

export const processLists: readonly Mutator[] = [
  ...listMutators<Fee>({
    path: 'fees[]',
    added: 'fee-added',
    removed: 'fee-removed',
    address,
    item: (random, id) => ({ id, name: freshText(random), amount: 5000 * random.below(5) }),
    gain: ({ amount }) => less(0, amount),
    loss: ({ amount }) => less(amount, 0),
  }),
  ...listMutators<Step>({
    path: 'steps[]',
    added: 'step-added',
    removed: 'step-removed',
    address,
    item: (random, id) => ({ id, name: freshText(random) }),
    gain: 'burden',
    loss: 'relief',
  }),
  ...listMutators<Requirement>({
    path: 'requirements[]',
    added: 'requirement-added',
    removed: 'requirement-removed',
    address,
    item: (random, id) => ({ id, text: freshText(random) }),
    gain: 'burden',
    loss: 'relief',
  }),
  ...listMutators<Result>({
    path: 'results[]',
    added: 'result',
    removed: 'result',
    address,
    item: (random, id) => ({ id, name: freshText(random) }),
    gain: 'undetermined',
    loss: 'undetermined',
  }),
]
