import { joinLocalized, say, verbatim } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const documentType = amendment('document-type', documents, field<DossierDocument>('type'), {
  effect: always('neutral'),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(id)))
    return joinLocalized([say('Xếp loại giấy tờ', 'Paper type of'), documentName(scene, key), fromTo(a, b)], ' ')
  },
})
