import { joinLocalized, say } from '#model/localized.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo, insteadOf, quoted } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const documentTemplate = amendment('document-template', documents, field<DossierDocument>('form'), {
  formPart: 'templates',
  decidedBy: 'law',
  title: say('Đổi mẫu giấy tờ', 'Template changed'),
  ...always(neutral('vẫn một tờ phải điền, chỉ mẫu đổi', 'still one form to fill in, only the template changes')),
  meaning: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((text) => (text === undefined ? undefined : quoted(text)))
    const [name, change] = [documentName(scene, key), insteadOf(b, a)]
    return say(
      `Người nộp hồ sơ viết ${name.vi} theo mẫu ${change.vi}`,
      `The applicant writes ${name.en} on the template ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((text) => (text === undefined ? undefined : quoted(text)))
    return joinLocalized([say('Đổi mẫu của', 'Template of'), documentName(scene, key), fromTo(a, b)], ' ')
  },
})
