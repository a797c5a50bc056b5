import type { ChangeOf } from '#model/change.ts'
import { printCount } from '#model/decimal.ts'
import { say, verbatim, type Localized } from '#model/localized.ts'
import type { Channel, Procedure } from '#model/types.gen.ts'
import type { Found, ProcedureKind } from './kind.ts'
import { withKey } from './parts.ts'
import { found, type Judgement } from './shapes.ts'

type Presence = 'channel-added' | 'channel-removed'
const list = (procedure: Procedure): readonly Channel[] => procedure.channels ?? []
const channelOf = (change: Found<ChangeOf<Presence>>): Channel => ('to' in change ? change.to : change.from)

/** "; có 03 cách thay vì 02": how many ways to apply there are, where both sides are known. */
export function channelCounts(before: Procedure | undefined, after: Procedure | undefined): Localized {
  if (before === undefined || after === undefined) return verbatim('')
  const [from, to] = [list(before).length, list(after).length]
  return say(
    `; có ${printCount(to)} cách thay vì ${printCount(from)}`,
    `; there ${to === 1 ? 'is 1 way' : `are ${to} ways`} instead of ${from}`,
  )
}

/** A channel that comes or goes; the channel is its own key. */
export function channelPresence<K extends Presence>(
  kind: K,
  direction: 'added' | 'removed',
  judgement: Judgement<K> & Pick<ProcedureKind, 'mirror'>,
): ProcedureKind<ChangeOf<K>> {
  const added = direction === 'added'
  return {
    scope: 'procedure',
    direction: added ? 'adds' : 'removes',
    formPart: 'channels',
    thing: (change) => ({ list: 'channels', key: channelOf(change) }),
    place: () => 'channels[]',
    movements: () => [],
    covers: ['channels'],
    *compare(before, after) {
      const [mine, other] = added ? [after, before] : [before, after]
      for (const channel of list(mine)) {
        if (!list(other).includes(channel)) yield found(kind, { [added ? 'to' : 'from']: channel })
      }
    },
    read: (procedure, change) => list(procedure).find((channel) => channel === channelOf(change)),
    write: (procedure, change, value) => {
      const rest = list(procedure).filter((channel) => channel !== channelOf(change))
      const channels = value === undefined ? rest : [...rest, value as Channel]
      return withKey(procedure, 'channels', channels.length === 0 ? undefined : channels)
    },
    route: (procedure, change) => [
      'channels',
      ...[list(procedure).indexOf(channelOf(change))].filter((index) => index !== -1),
    ],
    ...judgement,
  }
}
