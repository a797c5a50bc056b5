import { joinLocalized, say, verbatim } from '#model/localized.ts'
import { citation } from '#model/names.ts'
import type { Requirement } from '#model/types.gen.ts'
import { requirements } from '../parts.ts'
import { fromTo, insteadOf, requirementText } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const requirementBasis = amendment('requirement-basis', requirements, field<Requirement>('basis'), {
  decidedBy: 'office',
  title: say('Đổi căn cứ của điều kiện', 'Legal basis of a requirement changed'),
  ...always(neutral('chỉ điều khoản dẫn chiếu đổi', 'only the provision cited changes')),
  meaning: ({ key, from, to }, scene) => {
    const [name, a, b] = [
      requirementText(scene, key),
      ...[from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis)))),
    ]
    const change = insteadOf(b, a)
    return say(
      `Người nộp hồ sơ vẫn phải đáp ứng ${name!.vi}, theo ${change.vi}`,
      `The applicant has to meet ${name!.en} as before, under ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis))))
    return joinLocalized(
      [say('Đổi căn cứ của điều kiện', 'Legal basis of the requirement'), requirementText(scene, key), fromTo(a, b)],
      ' ',
    )
  },
})
