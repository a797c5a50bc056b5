import type { ChangeOf } from '#model/change.ts'
import { say, verbatim } from '#model/localized.ts'
import { documentDetail } from '#model/names.ts'
import { formWords } from '../document-form.ts'
import { documents } from '../parts.ts'
import { presence } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

export const documentAdded = presence('document-added', 'added', documents, {
  mirror: 'document-removed',
  decidedBy: 'law',
  title: say('Thêm giấy tờ', 'Paper added'),
  ...byEffect(
    {
      burden: say('phải có thêm một giấy tờ', 'there is one more paper to bring'),
      neutral: say('cơ quan tự tra cứu, không phải nộp', 'the office looks the paper up, nobody brings it'),
    },
    ({ to }: ChangeOf<'document-added'>) => (to.lookup === undefined ? 'burden' : 'neutral'),
  ),
  meaning: ({ to }) => {
    const form = formWords(to)
    const when = to.when === undefined ? verbatim('') : say(`, chỉ khi “${to.when}”`, `, only in case “${to.when}”`)
    return to.lookup === undefined
      ? say(
          `Người nộp hồ sơ phải có thêm một giấy tờ: ${form.vi} “${to.name}”${when.vi}`,
          `The applicant has one more paper to bring: ${form.en} “${to.name}”${when.en}`,
        )
      : say(
          `Hồ sơ có thêm “${to.name}” do cơ quan tự tra cứu; người nộp hồ sơ không phải nộp`,
          `“${to.name}” joins the dossier and is looked up by the office; the applicant brings nothing`,
        )
  },
  describe: ({ to }) =>
    say(`Thêm giấy tờ “${to.name}” (${documentDetail(to)})`, `Asks for another paper: “${to.name}”`),
})
