import { joinLocalized, say, type Localized } from '../../model/localized.ts'
import type { TimeCase, TimeCaseCondition } from '../../model/types.gen.ts'
import { channelWords } from '../../model/words.ts'
import { always } from '../judge.ts'
import { timeCases } from '../parts.ts'
import { fromTo, listed, quoted } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'

function words(condition: TimeCaseCondition | undefined): Localized | undefined {
  const { when, channel } = condition ?? {}
  return listed([...(when === undefined ? [] : [quoted(when)]), ...(channel === undefined ? [] : [channelWords[channel]])])
}

export const timeCaseCondition = amendment('time-case-condition', timeCases, fieldGroup<TimeCase>('when', 'channel'), {
  effect: always('undetermined'),
  describe: ({ from, to }) => joinLocalized([say('Đổi trường hợp có thời hạn riêng', 'Case with a separate time changed'), fromTo(words(from), words(to))], ' '),
})
