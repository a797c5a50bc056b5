import type { ChangeOf, Effect } from '../../model/change.ts'
import { joinLocalized, say, verbatim, type Localized } from '../../model/localized.ts'
import type { Procedure } from '../../model/types.gen.ts'
import { fewer, shorter } from '../judge.ts'
import type { ProcedureKind } from '../kind.ts'
import { caseName, durationDifference, durationText, fromTo } from '../phrase.ts'
import { found } from '../shapes.ts'
import { differingTimes, readTime, timeHolders, timeRoute, writeTime } from '../time.ts'

type TimeChange = ChangeOf<'processing-time'>
const labels = {
  statutory: say('thời hạn luật định', 'statutory time'),
  committed: say('thời hạn cam kết', 'committed time'),
  'cut-off': say('giờ chốt trả kết quả trong ngày', 'same-day cut-off'),
}
const verbs: Record<Effect, Localized> = {
  relief: say('Rút ngắn', 'Shorter'), burden: say('Kéo dài', 'Longer'), neutral: say('Ghi lại', 'Restated'), undetermined: say('Đổi', 'Changed'),
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** A later cut-off leaves more of the day; without one every file is settled the same day. */
function cutOffEffect({ from, to }: TimeChange): Effect {
  return fewer(minutes(to ?? '24:00'), minutes(from ?? '24:00'))
}

const timeOn = (procedure: Procedure | undefined, change: TimeChange): string | undefined =>
  (procedure === undefined ? undefined : readTime(procedure, change))

export const processingTime: ProcedureKind<TimeChange> = {
  scope: 'procedure',
  mirror: 'processing-time',
  covers: ['processingTime', ...['statutory', 'committed', 'cutOff'].flatMap((name) => [`processingTime.${name}`, `processingTime.cases[].${name}`])],
  * compare(before, after) {
    for (const [holder, other] of timeHolders(before, after)) {
      for (const difference of differingTimes(holder, other)) yield found('processing-time', difference)
    }
  },
  read: (procedure, change) => readTime(procedure, change),
  write: (procedure, change, value) => writeTime(procedure, change, value as string | undefined),
  route: timeRoute,
  effect: (change, { before, after }) => (change.key === 'cut-off' ? cutOffEffect(change)
    : shorter(change.from ?? timeOn(before, change), change.to ?? timeOn(after, change))),
  describe: (change, scene) => {
    const effect = processingTime.effect(change, scene)
    const print = change.key === 'cut-off' ? verbatim : durationText
    const [from, to] = [change.from, change.to].map((text) => (text === undefined ? undefined : print(text)))
    const inCase = change.case === undefined ? verbatim('') : joinLocalized([say(' khi', ' in case'), caseName(scene, change.case)], ' ')
    const verb = change.key === 'cut-off' ? verbs.undetermined : verbs[effect]
    const difference = change.from === undefined || change.to === undefined ? verbatim('') : durationDifference(change.from, change.to)
    return joinLocalized([verb, say(' ', ' '), labels[change.key], inCase, verbatim(' '), fromTo(from, to), difference], '')
  },
}
