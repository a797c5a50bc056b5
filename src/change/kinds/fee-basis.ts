import { joinLocalized, say, verbatim } from '#model/localized.ts'
import { citation } from '#model/names.ts'
import type { Fee } from '#model/types.gen.ts'
import { fees } from '../parts.ts'
import { feeName, fromTo, insteadOf } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const feeBasis = amendment('fee-basis', fees, field<Fee>('basis'), {
  decidedBy: 'office',
  title: say('Đổi căn cứ thu phí', 'Legal basis of a fee changed'),
  ...always(neutral('chỉ điều khoản dẫn chiếu đổi', 'only the provision cited changes')),
  meaning: ({ key, from, to }, scene) => {
    const [name, a, b] = [
      feeName(scene, key),
      ...[from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis)))),
    ]
    const change = insteadOf(b, a)
    return say(
      `Người nộp hồ sơ trả ${name!.vi} như cũ, theo ${change.vi}`,
      `The applicant pays ${name!.en} as before, under ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis))))
    return joinLocalized(
      [say('Đổi căn cứ của khoản thu', 'Legal basis of the fee'), feeName(scene, key), fromTo(a, b)],
      ' ',
    )
  },
})
