import type { ChangeOf } from '#model/change.ts'
import { say } from '#model/localized.ts'
import { insteadOf } from '../phrase.ts'
import { caseWords, conditionWords, orderOfCase, timeIn } from '../time-case.ts'
import { timeCases } from '../parts.ts'
import { presence } from '../shapes.ts'
import { unclearTimes } from '../time-verdicts.ts'
import { burden, chosen, relief } from '../verdict.ts'

export const timeCaseAdded = presence('time-case-added', 'added', timeCases, {
  mirror: 'time-case-removed',
  decidedBy: ({ to }) => (to.statutory === undefined ? 'office' : 'law'),
  title: say('Thêm thời hạn riêng', 'Separate time added'),
  ...chosen(
    {
      shorter: relief(
        'thời hạn riêng ngắn hơn thời hạn chung trước đây',
        'the separate time is shorter than the general one was',
      ),
      longer: burden(
        'thời hạn riêng dài hơn thời hạn chung trước đây',
        'the separate time is longer than the general one was',
      ),
      ...unclearTimes,
    },
    ({ to }: ChangeOf<'time-case-added'>, { before }) => orderOfCase(before, to),
  ),
  meaning: ({ to }, { before, after }) => {
    const [condition, change] = [conditionWords(to), insteadOf(timeIn(after, to), timeIn(before))]
    return say(
      `Trong trường hợp ${condition.vi}, người nộp hồ sơ chờ ${change.vi} như thời hạn chung trước đây`,
      `In case ${condition.en} the applicant waits ${change.en}, the general time before`,
    )
  },
  describe: ({ to }) => say(`Thêm thời hạn riêng ${caseWords(to).vi}`, `Adds a separate time ${caseWords(to).en}`),
})
