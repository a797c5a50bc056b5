import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { legalBases } from '../parts.ts'
import { presence } from '../shapes.ts'

export const legalBasisAdded = presence('legal-basis-added', 'added', legalBases, {
  effect: always('neutral'),
  describe: ({ key }) => say(`Thêm căn cứ pháp lý ${key}`, `Adds the legal basis ${key}`),
})
