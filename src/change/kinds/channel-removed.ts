import { say } from '../../model/localized.ts'
import { channelWords } from '../../model/words.ts'
import { channelPresence } from '../channel-presence.ts'
import { always } from '../judge.ts'

export const channelRemoved = channelPresence('channel-removed', {
  effect: always('burden'),
  describe: ({ from }) => say(`Bỏ cách nộp hồ sơ: ${channelWords[from].vi}`, `No longer a way to apply: ${channelWords[from].en}`),
})
