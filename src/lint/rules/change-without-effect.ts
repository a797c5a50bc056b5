import { say } from '#model/localized.ts'
import { liveStandings } from '#proposal/live.ts'
import { isIdle } from '../idle.ts'
import { at, type Rule } from '../rule.ts'

export const changeWithoutEffect: Rule = {
  id: 'change-without-effect',
  severity: 'error',
  title: say('Thay đổi không làm đổi gì', 'Change that changes nothing'),
  why: say(
    'Một phương án ghi điều danh mục đã có sẵn chỉ làm số lượng cắt giảm trông nhiều hơn.',
    'A proposal of what the catalog says already only makes the number of simplifications look larger.',
  ),
  example: {
    bad: '- { kind: processing-time, key: committed, from: 10 ngày, to: 10 ngày, reason: … }',
    good: '- { kind: processing-time, key: committed, from: 10 ngày, to: 9 ngày, reason: … }',
  },
  fixable: false,
  weighs: 'everything',
  *check(catalog, { asOf }) {
    for (const standing of liveStandings(catalog, asOf)) {
      if (!isIdle(standing)) continue
      const { entry, route, change } = standing
      yield {
        place: at(entry, ...route),
        message: say(
          `Thủ tục ${change.procedure} đã như vậy trước thay đổi này.`,
          `The procedure ${change.procedure} is so already, before this change.`,
        ),
      }
    }
  },
}
