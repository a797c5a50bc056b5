import { say } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { formEffect, formWords, sameForms } from '../document-form.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'

const form = fieldGroup<DossierDocument>('purpose', 'originals', 'copies', 'certifiedCopies')

export const documentForm = amendment('document-form', documents, form, {
  effect: ({ from = {}, to = {} }) => formEffect(from, to),
  describe: ({ key, from = {}, to = {} }, scene) => {
    const name = documentName(scene, key)
    const change = fromTo(formWords(from), formWords(to))
    return say(`Đổi hình thức của ${name.vi} ${change.vi}`, `Form of ${name.en} changed ${change.en}`)
  },
}, (before, after) => !sameForms(before, after))
