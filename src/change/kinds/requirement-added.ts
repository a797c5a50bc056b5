import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { requirements } from '../parts.ts'
import { presence } from '../shapes.ts'

export const requirementAdded = presence('requirement-added', 'added', requirements, {
  effect: always('burden'),
  describe: ({ to }) => say(`Thêm yêu cầu, điều kiện “${to.text}”`, `Adds the requirement “${to.text}”`),
})
