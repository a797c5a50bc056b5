import { say } from '#model/localized.ts'
import { channelWords } from '#model/words.ts'
import { channelCounts, channelPresence } from '../channel-presence.ts'
import { always, relief } from '../verdict.ts'

export const channelAdded = channelPresence('channel-added', 'added', {
  mirror: 'channel-removed',
  decidedBy: 'office',
  title: say('Thêm cách thực hiện', 'Channel added'),
  ...always(relief('có thêm một cách nộp hồ sơ để chọn', 'there is one more way to apply')),
  meaning: ({ to }, { before, after }) => {
    const [way, count] = [channelWords[to], channelCounts(before, after)]
    return say(
      `Người nộp hồ sơ chọn được thêm cách nộp ${way.vi}${count.vi}`,
      `The applicant has one more way to apply, ${way.en}${count.en}`,
    )
  },
  describe: ({ to }) =>
    say(`Thêm cách nộp hồ sơ: ${channelWords[to].vi}`, `Another way to apply: ${channelWords[to].en}`),
})
