import type { Channel, Procedure } from '#model/types.gen.ts'
import type { Mutator } from './mutator.ts'

const CHANNELS: readonly Channel[] = [
  'in-person',
  'post',
  'online-1',
  'online-2',
  'online-3',
  'online-4',
  'online-partial',
  'online-full',
]

/** Ways to apply: each is reported by itself, one more is relief. */
export const channels: Mutator = {
  name: 'channels',
  fields: ['channels'],
  mutate(procedure, random) {
    const old = procedure.channels ?? []
    const fresh = CHANNELS.filter((channel) => !old.includes(channel))
    const gone = fresh.length === 0 || (old.length > 0 && random.once(2))
    const channel = random.one(gone ? old : fresh)
    const after = { ...procedure, channels: gone ? old.filter((other) => other !== channel) : [...old, channel] }
    const expected = [
      gone
        ? ({ kind: 'channel-removed', effect: 'burden' } as const)
        : ({ kind: 'channel-added', effect: procedure.channels === undefined ? 'neutral' : 'relief' } as const),
    ]
    return { after, expected, description: `channels ${gone ? 'loses' : 'gets'} ${channel}` }
  },
}

/** Two steps change places; the others stay. */
export const stepOrder: Mutator = {
  name: 'steps[] in another order',
  fields: ['steps[]'],
  mutate(procedure, random) {
    const steps = procedure.steps ?? []
    if (steps.length < 2) return undefined
    const [one, other] = [random.below(steps.length), random.below(steps.length - 1)]
    const [a, b] = [one, other < one ? other : other + 1]
    const after: Procedure = {
      ...procedure,
      steps: steps.map((step, index) => (index === a ? steps[b]! : index === b ? steps[a]! : step)),
    }
    return {
      after,
      expected: [{ kind: 'step-order', effect: 'neutral' }],
      description: `steps ${a} and ${b} change places`,
    }
  },
}
