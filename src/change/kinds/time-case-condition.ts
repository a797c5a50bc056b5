import { joinLocalized, say, type Localized } from '#model/localized.ts'
import type { TimeCase, TimeCaseCondition } from '#model/types.gen.ts'
import { channelWords } from '#model/words.ts'
import { timeCases } from '../parts.ts'
import { fromTo, insteadOf, listed, quoted } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'
import { always, undetermined } from '../verdict.ts'

function words(condition: TimeCaseCondition | undefined): Localized | undefined {
  const { when, channel } = condition ?? {}
  return listed([
    ...(when === undefined ? [] : [quoted(when)]),
    ...(channel === undefined ? [] : [channelWords[channel]]),
  ])
}

export const timeCaseCondition = amendment('time-case-condition', timeCases, fieldGroup<TimeCase>('when', 'channel'), {
  decidedBy: 'office',
  title: say('Đổi trường hợp có thời hạn riêng', 'Case of a separate time changed'),
  ...always(
    undetermined(
      'điều kiện viết bằng lời, máy không biết rộng hơn hay hẹp hơn',
      'a condition in words: only a person can say whether it is wider or narrower',
    ),
  ),
  meaning: ({ from, to }) => {
    const change = insteadOf(words(to), words(from))
    return say(`Thời hạn riêng áp dụng cho trường hợp ${change.vi}`, `The separate time holds in case ${change.en}`)
  },
  describe: ({ from, to }) =>
    joinLocalized(
      [say('Đổi trường hợp có thời hạn riêng', 'Case with a separate time changed'), fromTo(words(from), words(to))],
      ' ',
    ),
})
