import type { ChangeOf, Effect } from '#model/change.ts'
import { joinLocalized, say, type Localized } from '#model/localized.ts'
import type { DocumentCase, DossierDocument } from '#model/types.gen.ts'
import { documents } from '../parts.ts'
import { caseName, documentName, fromTo, insteadOf, listed, quoted } from '../phrase.ts'
import type { Scene } from '../scene.ts'
import { amendment, fieldGroup } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

/** A paper asked for only in a case is lighter than one that is always asked for. */
function effect(from: DocumentCase | undefined, to: DocumentCase | undefined): Exclude<Effect, 'neutral'> {
  if (from === undefined && to !== undefined) return 'relief'
  return from !== undefined && to === undefined ? 'burden' : 'undetermined'
}

function words(condition: DocumentCase | undefined, scene: Scene): Localized {
  const { case: id, when } = condition ?? {}
  const parts = [...(id === undefined ? [] : [caseName(scene, id)]), ...(when === undefined ? [] : [quoted(when)])]
  return listed(parts) ?? say('mọi trường hợp', 'every case')
}

export const documentCase = amendment('document-case', documents, fieldGroup<DossierDocument>('case', 'when'), {
  decidedBy: 'law',
  title: say('Đổi trường hợp cần giấy tờ', 'Case that needs a paper changed'),
  ...byEffect(
    {
      relief: say('chỉ còn cần trong một trường hợp', 'the paper is needed in one case only'),
      burden: say('cần trong mọi trường hợp', 'the paper is needed in every case'),
      undetermined: say(
        'trường hợp viết bằng lời, máy không biết rộng hơn hay hẹp hơn',
        'cases in words: only a person can say whether they are wider or narrower',
      ),
    },
    ({ from, to }: ChangeOf<'document-case'>) => effect(from, to),
  ),
  meaning: ({ key, from, to }, scene) => {
    const [name, change] = [documentName(scene, key), insteadOf(words(to, scene), words(from, scene))]
    return say(`Người nộp hồ sơ cần ${name.vi} trong ${change.vi}`, `The applicant needs ${name.en} in ${change.en}`)
  },
  describe: ({ key, from, to }, scene) =>
    joinLocalized(
      [
        say('Đổi trường hợp cần', 'Case that needs'),
        documentName(scene, key),
        fromTo(words(from, scene), words(to, scene)),
      ],
      ' ',
    ),
})
