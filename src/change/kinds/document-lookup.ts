import type { ChangeOf } from '#model/change.ts'
import { say, verbatim } from '#model/localized.ts'
import type { DossierDocument } from '#model/types.gen.ts'
import { counted } from '../measure.ts'
import { documents } from '../parts.ts'
import { documentName, insteadOf } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

export const documentLookup = amendment('document-lookup', documents, field<DossierDocument>('lookup'), {
  startsFromNothing: true,
  movements: ({ from, to }) => [counted('papers', (from === undefined ? 0 : 1) - (to === undefined ? 0 : 1))],
  decidedBy: 'office',
  title: say('Cơ quan tự tra cứu giấy tờ', 'Looked up by the office'),
  ...byEffect(
    {
      relief: say('cơ quan tự tra cứu, không phải nộp', 'the office looks the paper up, nobody brings it'),
      burden: say(
        'phải tự nộp giấy tờ mà trước đây cơ quan tra cứu',
        'a paper that the office looked up has to be brought',
      ),
      neutral: say(
        'vẫn do cơ quan tra cứu, chỉ cơ sở dữ liệu đổi',
        'the office still looks it up, in another database',
      ),
    },
    ({ from, to }: ChangeOf<'document-lookup'>) =>
      from !== undefined && to !== undefined ? 'neutral' : to === undefined ? 'burden' : 'relief',
  ),
  meaning: ({ key, from, to }, scene) => {
    const [name, a, b] = [
      documentName(scene, key),
      ...[from, to].map((id) => (id === undefined ? undefined : verbatim(scene.names.database(id)))),
    ]
    const change = insteadOf(b, a)
    if (to === undefined)
      return say(
        `Người nộp hồ sơ có thêm một giấy tờ phải tự nộp: ${name!.vi}`,
        `The applicant has one more paper to bring: ${name!.en}`,
      )
    if (from === undefined)
      return say(
        `Người nộp hồ sơ bớt được một giấy tờ phải nộp: ${name!.vi}`,
        `The applicant has one paper less to bring: ${name!.en}`,
      )
    return say(
      `Người nộp hồ sơ vẫn không phải nộp ${name!.vi}; cơ quan tra cứu trong ${change.vi}`,
      `The applicant still does not bring ${name!.en}; the office looks in ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const name = documentName(scene, key)
    const database = scene.names.database(to ?? from ?? '')
    if (to === undefined) return say(`Người dân lại phải tự nộp ${name.vi}`, `The applicant again hands in ${name.en}`)
    return say(
      `Cơ quan tự tra cứu ${name.vi} trong ${database}; người dân không phải nộp`,
      `The office looks up ${name.en} in ${database}; the applicant hands in nothing`,
    )
  },
})
