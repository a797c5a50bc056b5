import { joinLocalized, say, type Localized } from '../../model/localized.ts'
import type { Fee, FeeCondition } from '../../model/types.gen.ts'
import { channelWords } from '../../model/words.ts'
import { always } from '../judge.ts'
import { fees } from '../parts.ts'
import { feeName, fromTo, listed, quoted } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'

function words({ per, channel, when }: FeeCondition = {}): Localized {
  return listed([
    ...(per === undefined ? [] : [say(`tính theo ${per}`, `per ${per}`)]),
    ...(channel === undefined ? [] : [channelWords[channel]]),
    ...(when === undefined ? [] : [quoted(when)]),
  ]) ?? say('mọi trường hợp', 'every case')
}

export const feeCondition = amendment('fee-condition', fees, fieldGroup<Fee>('per', 'channel', 'when'), {
  effect: always('undetermined'),
  describe: ({ key, from, to }, scene) =>
    joinLocalized([say('Đổi cách tính khoản thu', 'How the fee is charged:'), feeName(scene, key), fromTo(words(from), words(to))], ' '),
})
