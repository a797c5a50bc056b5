import { joinLocalized, say, verbatim } from '#model/localized.ts'
import { citation } from '#model/names.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo, insteadOf } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const documentBasis = amendment('document-basis', documents, field<DossierDocument>('basis'), {
  decidedBy: 'office',
  title: say('Đổi căn cứ của giấy tờ', 'Legal basis of a paper changed'),
  ...always(neutral('chỉ điều khoản dẫn chiếu đổi', 'only the provision cited changes')),
  meaning: ({ key, from, to }, scene) => {
    const [name, a, b] = [
      documentName(scene, key),
      ...[from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis)))),
    ]
    const change = insteadOf(b, a)
    return say(
      `Người nộp hồ sơ vẫn nộp ${name!.vi} như cũ, theo ${change.vi}`,
      `The applicant brings ${name!.en} as before, under ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis))))
    return joinLocalized(
      [say('Đổi căn cứ của giấy tờ', 'Legal basis of the paper'), documentName(scene, key), fromTo(a, b)],
      ' ',
    )
  },
})
