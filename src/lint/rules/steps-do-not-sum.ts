import { decimal, type Decimal } from '#model/decimal.ts'
import { printDuration } from '#model/duration.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Step } from '#model/types.gen.ts'
import { HOURS_A_DAY, workingHours } from '#review/scaled-steps.ts'
import { at, type Rule } from '../rule.ts'

export const stepsDoNotSum: Rule = {
  id: 'steps-do-not-sum',
  severity: 'error',
  title: say('Thời gian các bước cộng lại không bằng thời hạn', 'The steps do not add up to the processing time'),
  why: say(
    'Quy trình nội bộ chia thời hạn cam kết cho từng bước; tổng khác đi thì có bước không ai chịu trách nhiệm, hoặc lời cam kết không giữ được. Bước song song không cộng; 8 giờ là 1 ngày làm việc.',
    'The internal process divides the committed time among the steps; with another sum some time belongs to nobody, or the promise cannot be kept. Parallel steps are not added; 8 hours are a working day.',
  ),
  example: {
    bad: 'processingTime: { committed: 3 ngày làm việc }\nsteps:\n  - { id: tiep-nhan, name: Tiếp nhận, duration: 4 giờ }\n  - { id: giai-quyet, name: Giải quyết, duration: 2 ngày làm việc }',
    good: 'processingTime: { committed: 3 ngày làm việc }\nsteps:\n  - { id: tiep-nhan, name: Tiếp nhận, duration: 8 giờ }\n  - { id: giai-quyet, name: Giải quyết, duration: 2 ngày làm việc }',
  },
  fixable: false,
  weighs: ['steps', 'processingTime'],
  *check({ procedures }) {
    for (const entry of procedures) {
      const { steps = [], processingTime = {} } = entry.value
      const key = processingTime.committed === undefined ? 'statutory' : 'committed'
      const promised = processingTime[key]
      const [total, sum] = [workingHours(promised), sumOfHours(steps)]
      if (promised === undefined || total === undefined || sum === undefined || total.eq(sum)) continue
      const days = { unit: 'working-day', amount: sum.div(HOURS_A_DAY).toFixed() } as const
      const name =
        key === 'committed' ? say('thời hạn cam kết', 'committed time') : say('thời hạn luật định', 'statutory time')
      yield {
        place: { ...at(entry, 'steps'), key: true },
        message: say(
          `Các bước cộng lại là ${printDuration(days)}, nhưng ${name.vi} là ${quoted(promised)}; sửa thời gian của bước, hoặc ghi ${name.vi} là “${printDuration(days)}”.`,
          `The steps add up to ${printDuration(days, 'en')}, but the ${name.en} is ${quoted(promised)}; change the time of a step, or write the ${name.en} as “${printDuration(days)}”.`,
        ),
        related: [
          {
            place: at(entry, 'processingTime', key),
            message: say(`${name.vi[0]?.toUpperCase()}${name.vi.slice(1)}.`, `The ${name.en}.`),
          },
        ],
      }
    }
  },
}

/** Undefined unless every step says how long it takes, in working days or hours. */
function sumOfHours(steps: readonly Step[]): Decimal | undefined {
  const each = steps.map(({ duration, parallel }) => ({ parallel, length: workingHours(duration) }))
  if (each.length === 0) return undefined
  return each.reduce<Decimal | undefined>(
    (sum, { parallel, length }) => (length === undefined ? undefined : parallel === true ? sum : sum?.plus(length)),
    decimal(0),
  )
}
