import { say } from '../../model/localized.ts'
import { documentDetail } from '../../model/names.ts'
import { documents } from '../parts.ts'
import { documentName } from '../phrase.ts'
import { presence } from '../shapes.ts'

export const documentRemoved = presence('document-removed', 'removed', documents, {
  effect: ({ from }) => (from?.lookup === undefined ? 'relief' : 'neutral'),
  describe: ({ key, from }, scene) => {
    const name = from === undefined ? documentName(scene, key).vi : `“${from.name}”`
    return say(`Bỏ giấy tờ ${name}${from === undefined ? '' : ` (${documentDetail(from)})`}`, `No longer asks for the paper ${name}`)
  },
})
