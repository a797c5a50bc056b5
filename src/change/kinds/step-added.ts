import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { stepPresence } from '../step-position.ts'

export const stepAdded = stepPresence('step-added', 'added', {
  effect: always('burden'),
  describe: ({ to }) => say(`Thêm bước “${to.name}”`, `Adds the step “${to.name}”`),
})
