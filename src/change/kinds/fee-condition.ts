import { joinLocalized, say, type Localized } from '#model/localized.ts'
import type { Fee, FeeCondition } from '#model/types.gen.ts'
import { channelWords } from '#model/words.ts'
import { fees } from '../parts.ts'
import { feeName, fromTo, insteadOf, listed, quoted } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'
import { always, undetermined } from '../verdict.ts'

function words({ per, channel, when }: FeeCondition = {}): Localized {
  return (
    listed([
      ...(per === undefined ? [] : [say(`tính theo ${per}`, `per ${per}`)]),
      ...(channel === undefined ? [] : [channelWords[channel]]),
      ...(when === undefined ? [] : [quoted(when)]),
    ]) ?? say('mọi trường hợp', 'every case')
  )
}

export const feeCondition = amendment('fee-condition', fees, fieldGroup<Fee>('per', 'channel', 'when'), {
  decidedBy: 'law',
  title: say('Đổi điều kiện thu phí', 'How a fee is charged changed'),
  ...always(
    undetermined(
      'tùy hồ sơ mà phải trả nhiều hơn hoặc ít hơn',
      'it depends on the dossier whether more or less is paid',
    ),
  ),
  meaning: ({ key, from, to }, scene) => {
    const [name, change] = [feeName(scene, key), insteadOf(words(to), words(from))]
    return say(
      `Người nộp hồ sơ trả ${name.vi} như sau: ${change.vi}`,
      `The applicant pays ${name.en} as follows: ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) =>
    joinLocalized(
      [say('Đổi cách tính khoản thu', 'How the fee is charged:'), feeName(scene, key), fromTo(words(from), words(to))],
      ' ',
    ),
})
