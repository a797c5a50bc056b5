import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { legalBases } from '../parts.ts'
import { presence } from '../shapes.ts'

export const legalBasisRemoved = presence('legal-basis-removed', 'removed', legalBases, {
  effect: always('neutral'),
  describe: ({ key }) => say(`Bỏ căn cứ pháp lý ${key}`, `Removes the legal basis ${key}`),
})
