import { say } from '../../model/localized.ts'
import { channelWords } from '../../model/words.ts'
import { channelPresence } from '../channel-presence.ts'
import { always } from '../judge.ts'

export const channelAdded = channelPresence('channel-added', {
  effect: always('relief'),
  describe: ({ to }) => say(`Thêm cách nộp hồ sơ: ${channelWords[to].vi}`, `Another way to apply: ${channelWords[to].en}`),
})
