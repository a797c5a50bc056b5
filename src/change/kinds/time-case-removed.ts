import type { ChangeOf } from '#model/change.ts'
import { say } from '#model/localized.ts'
import { caseName, insteadOf } from '../phrase.ts'
import { caseWords, conditionWords, orderOfCase, timeIn } from '../time-case.ts'
import { timeCases } from '../parts.ts'
import { presence } from '../shapes.ts'
import { unclearTimes } from '../time-verdicts.ts'
import { burden, chosen, relief } from '../verdict.ts'

export const timeCaseRemoved = presence('time-case-removed', 'removed', timeCases, {
  mirror: 'time-case-added',
  decidedBy: ({ from }) => (from?.statutory === undefined ? 'office' : 'law'),
  title: say('Bỏ thời hạn riêng', 'Separate time removed'),
  ...chosen(
    {
      shorter: burden(
        'thời hạn riêng bị bỏ ngắn hơn thời hạn chung phải chờ nay',
        'the separate time that goes was shorter than the general one that now holds',
      ),
      longer: relief(
        'thời hạn riêng bị bỏ dài hơn thời hạn chung phải chờ nay',
        'the separate time that goes was longer than the general one that now holds',
      ),
      ...unclearTimes,
    },
    ({ from }: ChangeOf<'time-case-removed'>, { after }) => orderOfCase(after, from),
  ),
  meaning: ({ key, from }, scene) => {
    const { before, after } = scene
    const condition = from === undefined ? caseName(scene, key) : conditionWords(from)
    const change = insteadOf(timeIn(after), from === undefined ? undefined : timeIn(before, from))
    return say(
      `Trong trường hợp ${condition.vi}, người nộp hồ sơ chờ theo thời hạn chung, ${change.vi}`,
      `In case ${condition.en} the applicant waits the general time, ${change.en}`,
    )
  },
  describe: ({ from }) => {
    const words = from === undefined ? say('', '') : caseWords(from)
    return say(`Bỏ thời hạn riêng ${words.vi}`, `Removes the separate time ${words.en}`)
  },
})
