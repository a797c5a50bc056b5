import type { ChangeOf, Effect } from '#model/change.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { ProcedureKind } from '../kind.ts'
import { timed } from '../measure.ts'
import { caseName, durationDifference, durationText, fromTo, insteadOf } from '../phrase.ts'
import type { Scene } from '../scene.ts'
import { found } from '../shapes.ts'
import { timeOrder, timeVerdicts } from '../time-verdicts.ts'
import { differingTimes, isSameDay, readTime, timesAt, timeHolders, timePlace, timeRoute, writeTime } from '../time.ts'
import { burden, chosen, relief } from '../verdict.ts'

type TimeChange = ChangeOf<'processing-time'>
const labels = {
  statutory: say('thời hạn luật định', 'statutory time'),
  committed: say('thời hạn cam kết', 'committed time'),
  'cut-off': say('giờ chốt trả kết quả trong ngày', 'same-day cut-off'),
}
const verbs: Record<Effect, Localized> = {
  relief: say('Rút ngắn', 'Shorter'),
  burden: say('Kéo dài', 'Longer'),
  neutral: say('Ghi lại', 'Restated'),
  undetermined: say('Đổi', 'Changed'),
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

const verdicts = {
  ...timeVerdicts,
  later: relief(
    'có nhiều giờ trong ngày hơn để nộp mà nhận kết quả ngay',
    'there is more of the day to apply and get the result at once',
  ),
  earlier: burden(
    'có ít giờ trong ngày hơn để nộp mà nhận kết quả ngay',
    'there is less of the day to apply and get the result at once',
  ),
}

/** A later cut-off leaves more of the day; without one every file is settled the same day. One of a time that is not same-day says nothing. */
function cutOffOrder({ case: id, ...change }: TimeChange, { before, after }: Scene): keyof typeof verdicts {
  const [from, to] = [before, after].map((side) => (side === undefined ? undefined : timesAt(side, id)))
  if ([from, to].some((times) => times !== undefined && !isSameDay(times))) return 'same'
  const later =
    minutes((to ?? { cutOff: change.to }).cutOff ?? '24:00') -
    minutes((from ?? { cutOff: change.from }).cutOff ?? '24:00')
  return later === 0 ? 'same' : later > 0 ? 'later' : 'earlier'
}

const sayings: Readonly<Record<TimeChange['key'], Localized>> = {
  statutory: say('theo luật, kết quả có trong ', 'by law the result is due within '),
  committed: say('cơ quan hứa trả kết quả trong ', 'the office promises the result within '),
  'cut-off': say('kết quả có trong ngày khi nộp trước ', 'the result comes the same day when one applies before '),
}

/** "Cơ quan hứa trả kết quả trong 9 ngày làm việc thay vì 10 ngày làm việc (giảm 1 ngày làm việc, 10%)". */
function timeMeaning(change: TimeChange, scene: Scene): Localized {
  const [before, after] = [change.from ?? timeOn(scene.before, change), change.to ?? timeOn(scene.after, change)]
  const print = change.key === 'cut-off' ? verbatim : durationText
  const [from, to] = [before, after].map((text) => (text === undefined ? undefined : print(text)))
  const inCase =
    change.case === undefined
      ? verbatim('')
      : joinLocalized([say('khi ', 'in case '), caseName(scene, change.case), verbatim(', ')], '')
  const difference =
    change.key === 'cut-off' || before === undefined || after === undefined
      ? verbatim('')
      : durationDifference(before, after)
  const { vi, en } = joinLocalized([inCase, sayings[change.key], insteadOf(to, from), difference], '')
  return say(vi[0]!.toUpperCase() + vi.slice(1), en[0]!.toUpperCase() + en.slice(1))
}

const timeOn = (procedure: Procedure | undefined, change: TimeChange): string | undefined =>
  procedure === undefined ? undefined : readTime(procedure, change)

export const processingTime: ProcedureKind<TimeChange> = {
  scope: 'procedure',
  mirror: 'processing-time',
  direction: 'amends',
  formPart: 'time',
  thing: ({ key, case: id }) => ({ list: 'time', key, ...(id === undefined ? {} : { case: id }) }),
  place: timePlace,
  covers: [
    'processingTime',
    ...['statutory', 'committed', 'cutOff'].flatMap((name) => [
      `processingTime.${name}`,
      `processingTime.cases[].${name}`,
    ]),
  ],
  *compare(before, after) {
    for (const [holder, other] of timeHolders(before, after)) {
      for (const difference of differingTimes(holder, other)) yield found('processing-time', difference)
    }
  },
  movements: ({ key, from, to }) => (key === 'cut-off' ? [] : timed(key, from, to)),
  read: (procedure, change) => readTime(procedure, change),
  write: (procedure, change, value) => writeTime(procedure, change, value as string | undefined),
  route: timeRoute,
  decidedBy: ({ key }) => (key === 'statutory' ? 'law' : 'office'),
  title: say('Đổi thời hạn giải quyết', 'Processing time changed'),
  ...chosen(verdicts, (change: TimeChange, scene) =>
    change.key === 'cut-off'
      ? cutOffOrder(change, scene)
      : timeOrder(change.from ?? timeOn(scene.before, change), change.to ?? timeOn(scene.after, change)),
  ),
  meaning: timeMeaning,
  describe: (change, scene) => {
    const effect = processingTime.verdict(change, scene).effect
    const print = change.key === 'cut-off' ? verbatim : durationText
    const [from, to] = [change.from, change.to].map((text) => (text === undefined ? undefined : print(text)))
    const inCase =
      change.case === undefined
        ? verbatim('')
        : joinLocalized([say(' khi', ' in case'), caseName(scene, change.case)], ' ')
    const verb = change.key === 'cut-off' ? verbs.undetermined : verbs[effect]
    const difference =
      change.from === undefined || change.to === undefined ? verbatim('') : durationDifference(change.from, change.to)
    return joinLocalized(
      [verb, say(' ', ' '), labels[change.key], inCase, verbatim(' '), fromTo(from, to), difference],
      '',
    )
  },
}
