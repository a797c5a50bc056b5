import type { Effect } from '../../model/change.ts'
import { joinLocalized, say, type Localized } from '../../model/localized.ts'
import type { DocumentCase, DossierDocument } from '../../model/types.gen.ts'
import { documents } from '../parts.ts'
import { caseName, documentName, fromTo, listed, quoted } from '../phrase.ts'
import type { Scene } from '../kind.ts'
import { amendment, fieldGroup } from '../shapes.ts'

/** A paper asked for only in a case is lighter than one that is always asked for. */
function effect(from: DocumentCase | undefined, to: DocumentCase | undefined): Effect {
  if (from === undefined && to !== undefined) return 'relief'
  return from !== undefined && to === undefined ? 'burden' : 'undetermined'
}

function words(condition: DocumentCase | undefined, scene: Scene): Localized {
  const { case: id, when } = condition ?? {}
  const parts = [...(id === undefined ? [] : [caseName(scene, id)]), ...(when === undefined ? [] : [quoted(when)])]
  return listed(parts) ?? say('mọi trường hợp', 'every case')
}

export const documentCase = amendment('document-case', documents, fieldGroup<DossierDocument>('case', 'when'), {
  effect: ({ from, to }) => effect(from, to),
  describe: ({ key, from, to }, scene) =>
    joinLocalized([say('Đổi trường hợp cần', 'Case that needs'), documentName(scene, key), fromTo(words(from, scene), words(to, scene))], ' '),
})
