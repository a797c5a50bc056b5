import { joinLocalized, say } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo, quoted } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const documentTemplate = amendment('document-template', documents, field<DossierDocument>('form'), {
  effect: always('neutral'),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((text) => (text === undefined ? undefined : quoted(text)))
    return joinLocalized([say('Đổi mẫu của', 'Template of'), documentName(scene, key), fromTo(a, b)], ' ')
  },
})
