import { say } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { copiesWords, quantityEffect, sameForms } from '../document-form.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'

const quantity = fieldGroup<DossierDocument>('originals', 'copies', 'certifiedCopies')

export const documentQuantity = amendment('document-quantity', documents, quantity, {
  effect: ({ from = {}, to = {} }) => quantityEffect(from, to),
  describe: ({ key, from = {}, to = {} }, scene) => {
    const name = documentName(scene, key)
    const change = fromTo(copiesWords(from), copiesWords(to))
    return say(`Đổi số bản của ${name.vi} ${change.vi}`, `Copies of ${name.en} changed ${change.en}`)
  },
}, sameForms)
