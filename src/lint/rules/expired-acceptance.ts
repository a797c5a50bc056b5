import { printDate } from '#model/date.ts'
import { say } from '#model/localized.ts'
import { at, type Rule } from '../rule.ts'

export const expiredAcceptance: Rule = {
  id: 'expired-acceptance',
  severity: 'warning',
  title: say('Chấp nhận đã hết hạn', 'Acceptance that has ended'),
  why: say(
    'Chấp nhận hết hạn không còn giá trị với tthc diff; để lại thì người đọc tưởng thay đổi vẫn được phép.',
    'tthc diff does not count an acceptance that has ended; left in the file, people take the change for allowed.',
  ),
  example: { bad: 'until: 2019-12-31', good: 'until: 2021-12-31' },
  fixable: false,
  *check({ accepted }, { asOf }) {
    if (accepted === undefined) return
    for (const [index, { until, decision }] of accepted.value.accepted.entries()) {
      const day = printDate(until)
      if (until < asOf)
        yield {
          place: at(accepted, 'accepted', index, 'until'),
          message: say(
            `Chấp nhận theo ${decision} đã hết hạn ngày ${day}; bỏ mục này, hoặc ghi quyết định gia hạn.`,
            `The acceptance by ${decision} ended on ${day}; remove the entry, or write the decision that extends it.`,
          ),
        }
    }
  },
}
