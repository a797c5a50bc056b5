import type { ChangeOf } from '#model/change.ts'
import { say } from '#model/localized.ts'
import type { DocumentForm, DossierDocument } from '#model/types.gen.ts'
import { formEffect, formWords, isPresented, sameForms, total } from '../document-form.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo, insteadOf } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'
import { burden, chosen, neutral, relief, undetermined } from '../verdict.ts'

const form = fieldGroup<DossierDocument>('purpose', 'originals', 'copies', 'certifiedCopies')

const verdicts = {
  shown: relief('chỉ phải xuất trình, không phải nộp', 'the paper is only shown, not handed in'),
  fewer: relief('phải chuẩn bị ít bản hơn', 'there are fewer to get ready'),
  easier: relief('loại bản phải có dễ chuẩn bị hơn', 'it is a sort of copy that is easier to get'),
  handed: burden('phải nộp, không chỉ xuất trình', 'the paper is handed in, not only shown'),
  more: burden('phải chuẩn bị nhiều bản hơn', 'there are more to get ready'),
  harder: burden('loại bản phải có khó chuẩn bị hơn', 'it is a sort of copy that is harder to get'),
  same: neutral('hình thức nặng nhẹ như cũ', 'the form weighs the same'),
  unclear: undetermined(
    'nhẹ hơn ở điểm này, nặng hơn ở điểm khác, hoặc số bản chưa rõ',
    'easier in one way and harder in another, or a number that is not known',
  ),
}

/** The first that holds: another way of handing over, another number in all, another sort of copy. */
function verdictName(from: DocumentForm, to: DocumentForm): keyof typeof verdicts {
  const effect = formEffect(from, to)
  if (effect === 'neutral' || effect === 'undetermined') return effect === 'neutral' ? 'same' : 'unclear'
  const isRelief = effect === 'relief'
  if (isPresented(from) !== isPresented(to)) return isRelief ? 'shown' : 'handed'
  if (total(from) !== total(to)) return isRelief ? 'fewer' : 'more'
  return isRelief ? 'easier' : 'harder'
}

export const documentForm = amendment(
  'document-form',
  documents,
  form,
  {
    decidedBy: 'law',
    title: say('Đổi hình thức giấy tờ', 'Form of a paper changed'),
    ...chosen(verdicts, ({ from = {}, to = {} }: ChangeOf<'document-form'>) => verdictName(from, to)),
    meaning: ({ key, from = {}, to = {} }, scene) => {
      const [name, change] = [documentName(scene, key), insteadOf(formWords(to), formWords(from))]
      return say(
        `Với ${name.vi}, người nộp hồ sơ ${change.vi}`,
        `What the applicant does with ${name.en}: ${change.en}`,
      )
    },
    describe: ({ key, from = {}, to = {} }, scene) => {
      const name = documentName(scene, key)
      const change = fromTo(formWords(from), formWords(to))
      return say(`Đổi hình thức của ${name.vi} ${change.vi}`, `Form of ${name.en} changed ${change.en}`)
    },
  },
  (before, after) => !sameForms(before, after),
)
