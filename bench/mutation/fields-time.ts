import type { Procedure } from '#model/types.gen.ts'
import type { Alteration, FieldRule, Holder } from './field.ts'
import { listMutators } from './list.ts'
import type { ExpectedEffect, Mutator, ExpectedChange } from './mutator.ts'
import { freshTime, waiting } from './time.ts'
import { another, freshText, otherText } from './value.ts'

const CHANNELS = ['in-person', 'post', 'online-1', 'online-2', 'online-3', 'online-4', 'online-partial', 'online-full']
const CLOCKS = ['08:15', '10:30', '14:45', '16:20']

/** The time that the office keeps: its promise, else that of the law. */
const kept = (times: Holder): unknown => times['committed'] ?? times['statutory']

/** A promise that repeats the law moves with it; so the law alone is altered only where the promise is another, or none. */
const isOwn = ({ committed, statutory }: Holder): boolean =>
  committed === undefined || waiting(statutory, committed) !== 'neutral'

const hasPromise = (times: Holder): boolean => times['committed'] !== undefined && isOwn(times)

/** Whoever applies before the cut-off has the result the same day: a later one is relief, and none leaves the whole day. */
const cutOff = ({ from = '24:00', to = '24:00' }: Alteration): ExpectedEffect =>
  String(to) > String(from) ? 'relief' : 'burden'

/** A cut-off says something only where the result may come on the same day. */
const isSameDay = ({ statutory, committed }: Holder): boolean =>
  [statutory, committed].some((time) => /trong ngày|same day/iu.test(String(time)))

/** The times of the procedure, or of its cases, which are reported by the id of the case. */
function timesOf(holder: string): readonly FieldRule[] {
  const address =
    (key: string) =>
    ({ id }: Holder): Pick<ExpectedChange, 'key' | 'case'> => ({ key, ...(typeof id === 'string' ? { case: id } : {}) })
  const kind = 'processing-time'
  return [
    {
      path: `${holder}.statutory`,
      kind,
      address: address('statutory'),
      effect: ({ from, to }) => waiting(from, to),
      optional: true,
      only: isOwn,
      value: (random, old) => freshTime(random, old),
    },
    {
      path: `${holder}.statutory`,
      name: `${holder}.statutory as promised`,
      kind,
      address: address('statutory'),
      effect: ({ from, to }) => waiting(from, to),
      only: hasPromise,
      value: (_, __, times) => times['committed'],
    },
    {
      path: `${holder}.committed`,
      kind,
      address: address('committed'),
      effect: ({ before, after }) => waiting(kept(before), kept(after)),
      optional: isOwn,
      value: (random, old, times) => freshTime(random, old, kept(times)),
    },
    {
      path: `${holder}.committed`,
      name: `${holder}.committed as the law says`,
      kind,
      address: address('committed'),
      effect: ({ from, to }) => waiting(from, to),
      only: (times) => hasPromise(times) && times['statutory'] !== undefined,
      value: (_, __, times) => times['statutory'],
    },
    {
      path: `${holder}.cutOff`,
      kind,
      address: address('cut-off'),
      effect: cutOff,
      optional: true,
      only: isSameDay,
      value: (random, old) => another(random, CLOCKS, old),
    },
  ]
}

const hasOther =
  (name: string) =>
  (holder: Holder): boolean =>
    holder[name] !== undefined

export const timeFields: readonly FieldRule[] = [
  ...timesOf('processingTime'),
  ...timesOf('processingTime.cases[]'),
  {
    path: 'processingTime.cases[].when',
    kind: 'time-case-condition',
    effect: 'undetermined',
    optional: hasOther('channel'),
    value: otherText,
  },
  {
    path: 'processingTime.cases[].channel',
    kind: 'time-case-condition',
    effect: 'undetermined',
    optional: hasOther('when'),
    value: (random, old) => another(random, CHANNELS, old),
  },
]

type Case = NonNullable<NonNullable<Procedure['processingTime']>['cases']>[number]
const general = ({ processingTime = {} }: Procedure): unknown => kept(processingTime as Holder)

/** A case of its own is judged against the general time. */
export const timeLists: readonly Mutator[] = listMutators<Case>({
  path: 'processingTime.cases[]',
  added: 'time-case-added',
  removed: 'time-case-removed',
  address: ({ id }) => ({ key: id }),
  item: (random, id) => ({ id, when: freshText(random), [random.one(['statutory', 'committed'])]: freshTime(random) }),
  gain: (item, procedure) => waiting(general(procedure), kept({ ...item })),
  loss: (item, procedure) => waiting(kept({ ...item }), general(procedure)),
})
