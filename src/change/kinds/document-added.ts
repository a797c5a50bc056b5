import { say } from '../../model/localized.ts'
import { documentDetail } from '../../model/names.ts'
import { documents } from '../parts.ts'
import { presence } from '../shapes.ts'

export const documentAdded = presence('document-added', 'added', documents, {
  effect: ({ to }) => (to.lookup === undefined ? 'burden' : 'neutral'),
  describe: ({ to }) => say(`Thêm giấy tờ “${to.name}” (${documentDetail(to)})`, `Asks for another paper: “${to.name}”`),
})
