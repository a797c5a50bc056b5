import { printDate } from '#model/date.ts'
import { joinLocalized, say, type Localized } from '#model/localized.ts'
import type { ProcedureValidity } from '#model/types.gen.ts'
import { fromTo, insteadOf, listed } from '../phrase.ts'
import { property } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

function words(validity: ProcedureValidity | undefined): Localized | undefined {
  const { from, to, replaces, replacedBy } = validity ?? {}
  return listed([
    ...(from === undefined ? [] : [say(`hiệu lực từ ${printDate(from)}`, `in force from ${from}`)]),
    ...(to === undefined ? [] : [say(`đến hết ${printDate(to)}`, `until ${to}`)]),
    ...(replaces === undefined ? [] : [say(`thay thế ${replaces.join(', ')}`, `replacing ${replaces.join(', ')}`)]),
    ...(replacedBy === undefined
      ? []
      : [say(`được thay bằng ${replacedBy.join(', ')}`, `replaced by ${replacedBy.join(', ')}`)]),
  ])
}

export const validity = property('validity', 'validity', {
  formPart: 'name',
  decidedBy: 'office',
  title: say('Đổi hiệu lực', 'Validity changed'),
  ...always(
    neutral(
      'chỉ ngày áp dụng hoặc thủ tục được thay thế đổi',
      'only the days of validity or the procedures replaced change',
    ),
  ),
  meaning: ({ from, to }) => {
    const change = insteadOf(words(to), words(from))
    return say(
      `Thủ tục áp dụng như sau: ${change.vi}; việc phải làm vẫn như cũ`,
      `The procedure applies as follows: ${change.en}; what has to be done stays the same`,
    )
  },
  describe: ({ from, to }) =>
    joinLocalized([say('Đổi hiệu lực', 'Validity changed'), fromTo(words(from), words(to))], ' '),
})
