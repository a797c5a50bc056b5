import { parseDuration, type Duration } from '#model/duration.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'
import { namedTimes, settledWithin, type TimeInProse } from '../time-in-prose.ts'

export const timeDiffersFromProse: Rule = {
  id: 'time-differs-from-prose',
  severity: 'warning',
  title: say('Thời hạn khác với lời văn của trình tự', 'Processing time differs from what the steps say'),
  why: say(
    'Trình tự chép nguyên văn từ văn bản; khi nó chỉ nói một thời hạn kể từ ngày nhận hồ sơ mà ô thời hạn ghi khác, hoặc cùng số mà khác “ngày” với “ngày làm việc”, thì ô ấy thường sai. Mọi phép so sánh thời gian dựa vào ô ấy.',
    'Steps are copied from the law word for word; where they name a single time from the receipt of the dossier and the field says another one, or the same number of other days, the field is mostly wrong. All sums of time rest on that field.',
  ),
  example: {
    bad: 'processingTime: { statutory: 9 ngày }\nsteps:\n  - { id: giai-quyet, name: Trong thời hạn 09 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ … }',
    good: 'processingTime: { statutory: 9 ngày làm việc }\nsteps:\n  - { id: giai-quyet, name: Trong thời hạn 09 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ … }',
  },
  fixable: false,
  weighs: ['processingTime'],
  *check({ procedures }) {
    for (const entry of procedures) {
      const cell = onlyTime(entry.value)
      const prose = cell === undefined ? undefined : contradiction(entry.value, cell.duration)
      if (cell === undefined || prose === undefined) continue
      yield {
        place: at(entry, 'processingTime', 'statutory'),
        message: say(
          `Thời hạn ghi ${quoted(cell.text)}, nhưng trình tự nói ${quoted(prose.words)} kể từ ngày nhận hồ sơ; đối chiếu văn bản và sửa chỗ sai.`,
          `The time is ${quoted(cell.text)}, but the steps say ${quoted(prose.words)} from the receipt of the dossier; look it up in the law and correct the wrong one.`,
        ),
        related: [
          { place: at(entry, 'steps', prose.index, 'name'), message: say('Lời văn ở đây.', 'The words are here.') },
        ],
      }
    }
  },
}

/** The statutory time, where it is the only one: with cases nobody knows which of them a sentence means. */
function onlyTime({ processingTime }: Procedure): { readonly text: string; readonly duration: Duration } | undefined {
  const { statutory: text, cases = [] } = processingTime ?? {}
  const duration = text === undefined || cases.length > 0 ? undefined : parseDuration(text)
  return text === undefined || duration === undefined ? undefined : { text, duration }
}

type InStep = TimeInProse & { readonly index: number }

/** The time in the steps that cannot stand beside the one of the field: the only one that they name, or its number in other days. */
function contradiction({ steps = [] }: Procedure, cell: Duration): InStep | undefined {
  const settled = steps.flatMap(({ name }, index) => settledWithin(name).map((time) => ({ ...time, index })))
  if (settled.some(({ duration }) => isSame(duration, cell))) return undefined
  const all = steps.flatMap(({ name }) => namedTimes(name))
  const [first] = settled
  if (first !== undefined && all.every(({ duration }) => isSame(duration, first.duration))) return first
  return settled.find(({ duration }) => 'amount' in duration && 'amount' in cell && duration.amount === cell.amount)
}

const isSame = (a: Duration, b: Duration): boolean => JSON.stringify(a) === JSON.stringify(b)
