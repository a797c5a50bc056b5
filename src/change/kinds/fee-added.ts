import { say } from '../../model/localized.ts'
import { fees } from '../parts.ts'
import { dong } from '../phrase.ts'
import { presence } from '../shapes.ts'

export const feeAdded = presence('fee-added', 'added', fees, {
  effect: ({ to }) => (to.amount > 0 ? 'burden' : 'neutral'),
  describe: ({ to }) => say(`Thêm khoản thu “${to.name}” (${dong(to.amount).vi})`, `Adds the fee “${to.name}” (${dong(to.amount).en})`),
})
