import type { ChangeOf } from '#model/change.ts'
import { say } from '#model/localized.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { copiesWords, quantityEffect, sameForms } from '../document-form.ts'
import { documents } from '../parts.ts'
import { documentName, fromTo, insteadOf } from '../phrase.ts'
import { amendment, fieldGroup } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

const quantity = fieldGroup<DossierDocument>('originals', 'copies', 'certifiedCopies')

export const documentQuantity = amendment(
  'document-quantity',
  documents,
  quantity,
  {
    decidedBy: 'law',
    title: say('Đổi số bản giấy tờ', 'Number of copies changed'),
    ...byEffect(
      {
        relief: say(
          'số bản ít hơn, không loại nào tăng bản chính hay bản chứng thực',
          'fewer papers in all, and no more originals or certified copies',
        ),
        burden: say('số bản nhiều hơn', 'more papers in all, or more originals or certified copies'),
        neutral: say('tổng số bản vẫn như cũ', 'the same number of papers'),
        undetermined: say(
          'bớt loại này thêm loại kia, hoặc số bản chưa rõ',
          'fewer of one sort and more of another, or a number that is not known',
        ),
      },
      ({ from = {}, to = {} }: ChangeOf<'document-quantity'>) => quantityEffect(from, to),
    ),
    meaning: ({ key, from = {}, to = {} }, scene) => {
      const [name, change] = [documentName(scene, key), insteadOf(copiesWords(to), copiesWords(from))]
      return say(
        `Người nộp hồ sơ chuẩn bị ${change.vi} của ${name.vi}`,
        `The applicant prepares ${change.en} of ${name.en}`,
      )
    },
    describe: ({ key, from = {}, to = {} }, scene) => {
      const name = documentName(scene, key)
      const change = fromTo(copiesWords(from), copiesWords(to))
      return say(`Đổi số bản của ${name.vi} ${change.vi}`, `Copies of ${name.en} changed ${change.en}`)
    },
  },
  sameForms,
)
