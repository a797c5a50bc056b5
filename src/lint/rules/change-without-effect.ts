import { say } from '#model/localized.ts'
import { isIdle } from '../idle.ts'
import { liveChanges } from '#proposal/proposed.ts'
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
  *check(catalog) {
    for (const { entry, route, cases } of liveChanges(catalog)) {
      for (const { procedure, change } of cases) {
        if (!isIdle(change, procedure)) continue
        yield {
          place: at(entry, ...route),
          message: say(
            `Thủ tục ${procedure.code} đã như vậy trước thay đổi này.`,
            `The procedure ${procedure.code} is so already, before this change.`,
          ),
        }
      }
    }
  },
}
