import type { ChangeOf } from '../../model/change.ts'
import { say } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { formEffect, formWords, sameForms } from '../document-form.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo, insteadOf } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'
import { felt } from '../verdict.ts'

const form = fieldGroup<DossierDocument>('purpose', 'originals', 'copies', 'certifiedCopies')

export const documentForm = amendment('document-form', documents, form, {
  title: say('Đổi hình thức giấy tờ', 'Form of a paper changed'),
  ...felt({
    relief: say('xuất trình thay vì nộp, hoặc cần bản nhẹ hơn', 'showing instead of handing in, or a sort of copy that is easier to get'),
    burden: say('nộp thay vì xuất trình, hoặc cần bản khó hơn', 'handing in instead of showing, or a sort of copy that is harder to get'),
    neutral: say('hình thức nặng nhẹ như cũ', 'the form weighs the same'),
    undetermined: say('nhẹ hơn ở điểm này, nặng hơn ở điểm khác, hoặc số bản chưa rõ', 'easier in one way and harder in another, or a number that is not known'),
  }, ({ from = {}, to = {} }: ChangeOf<'document-form'>) => formEffect(from, to)),
  meaning: ({ key, from = {}, to = {} }, scene) => {
    const [name, change] = [documentName(scene, key), insteadOf(formWords(to), formWords(from))]
    return say(`Với ${name.vi}, người nộp hồ sơ ${change.vi}`, `What the applicant does with ${name.en}: ${change.en}`)
  },
  describe: ({ key, from = {}, to = {} }, scene) => {
    const name = documentName(scene, key)
    const change = fromTo(formWords(from), formWords(to))
    return say(`Đổi hình thức của ${name.vi} ${change.vi}`, `Form of ${name.en} changed ${change.en}`)
  },
}, (before, after) => !sameForms(before, after))
