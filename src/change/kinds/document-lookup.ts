import { say } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { documents } from '../parts.ts'
import { documentName } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const documentLookup = amendment('document-lookup', documents, field<DossierDocument>('lookup'), {
  effect: ({ from, to }) => ((from === undefined) === (to === undefined) ? 'neutral' : to === undefined ? 'burden' : 'relief'),
  describe: ({ key, from, to }, scene) => {
    const name = documentName(scene, key)
    const database = scene.names.database(to ?? from ?? '')
    if (to === undefined) return say(`Người dân lại phải tự nộp ${name.vi}`, `The applicant again hands in ${name.en}`)
    return say(`Cơ quan tự tra cứu ${name.vi} trong ${database}; người dân không phải nộp`, `The office looks up ${name.en} in ${database}; the applicant hands in nothing`)
  },
})
