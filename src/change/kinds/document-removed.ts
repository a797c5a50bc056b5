import type { ChangeOf } from '#model/change.ts'
import { say, verbatim } from '#model/localized.ts'
import { documentDetail } from '#model/names.ts'
import { formWords } from '../document-form.ts'
import { documents } from '../parts.ts'
import { documentName } from '../phrase.ts'
import { presence } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

export const documentRemoved = presence('document-removed', 'removed', documents, {
  mirror: 'document-added',
  decidedBy: 'law',
  title: say('Bỏ giấy tờ', 'Paper removed'),
  ...byEffect(
    {
      relief: say('bớt một giấy tờ phải có', 'there is one paper less to bring'),
      neutral: say('giấy tờ ấy vốn do cơ quan tự tra cứu', 'the office looked the paper up, nobody brought it'),
    },
    ({ from }: ChangeOf<'document-removed'>) => (from?.lookup === undefined ? 'relief' : 'neutral'),
  ),
  meaning: ({ key, from }, scene) => {
    const name = from === undefined ? documentName(scene, key).vi : `“${from.name}”`
    if (from?.lookup !== undefined)
      return say(
        `Hồ sơ không còn ${name}, vốn do cơ quan tự tra cứu`,
        `${name}, which the office looked up itself, leaves the dossier`,
      )
    const form = from === undefined ? verbatim('') : formWords(from)
    return say(
      `Người nộp hồ sơ bớt được một giấy tờ: không phải ${form.vi || 'nộp'} ${name}`,
      `The applicant has one paper less to bring: ${name}${form.en === '' ? '' : ` (${form.en})`}`,
    )
  },
  describe: ({ key, from }, scene) => {
    const name = from === undefined ? documentName(scene, key).vi : `“${from.name}”`
    return say(
      `Bỏ giấy tờ ${name}${from === undefined ? '' : ` (${documentDetail(from)})`}`,
      `No longer asks for the paper ${name}`,
    )
  },
})
