import { joinLocalized, say, verbatim } from '#model/localized.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo, insteadOf } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const documentType = amendment('document-type', documents, field<DossierDocument>('type'), {
  decidedBy: 'office',
  title: say('Xếp lại loại giấy tờ', 'Paper type changed'),
  ...always(neutral('chỉ cách xếp loại trong danh mục đổi', 'only the type in the catalog changes')),
  meaning: ({ key, from, to }, scene) => {
    const [name, a, b] = [
      documentName(scene, key),
      ...[from, to].map((id) => (id === undefined ? undefined : verbatim(id))),
    ]
    const change = insteadOf(b, a)
    return say(
      `Người nộp hồ sơ vẫn nộp ${name!.vi} như cũ; danh mục xếp loại ${change.vi}`,
      `The applicant brings ${name!.en} as before; the catalog files it under ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(id)))
    return joinLocalized([say('Xếp loại giấy tờ', 'Paper type of'), documentName(scene, key), fromTo(a, b)], ' ')
  },
})
