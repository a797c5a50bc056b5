import { say } from '#model/localized.ts'
import { channelWords } from '#model/words.ts'
import { channelCounts, channelPresence } from '../channel-presence.ts'
import { always, burden } from '../verdict.ts'

export const channelRemoved = channelPresence('channel-removed', 'removed', {
  mirror: 'channel-added',
  decidedBy: 'office',
  title: say('Bỏ cách thực hiện', 'Channel removed'),
  ...always(burden('bớt một cách nộp hồ sơ để chọn', 'there is one way less to apply')),
  meaning: ({ from }, { before, after }) => {
    const [way, count] = [channelWords[from], channelCounts(before, after)]
    return say(
      `Người nộp hồ sơ không nộp ${way.vi} được nữa${count.vi}`,
      `The applicant has one way less to apply, ${way.en}${count.en}`,
    )
  },
  describe: ({ from }) =>
    say(`Bỏ cách nộp hồ sơ: ${channelWords[from].vi}`, `No longer a way to apply: ${channelWords[from].en}`),
})
