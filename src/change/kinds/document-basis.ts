import { joinLocalized, say, verbatim } from '../../model/localized.ts'
import { citation } from '../../model/names.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { documents } from '../parts.ts'
import { fromTo, documentName } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const documentBasis = amendment('document-basis', documents, field<DossierDocument>('basis'), {
  effect: always('neutral'),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis))))
    return joinLocalized([say('Đổi căn cứ của giấy tờ', 'Legal basis of the paper'), documentName(scene, key), fromTo(a, b)], ' ')
  },
})
