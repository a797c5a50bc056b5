import { say } from '../../model/localized.ts'
import { fees } from '../parts.ts'
import { dong, feeName } from '../phrase.ts'
import { presence } from '../shapes.ts'

export const feeRemoved = presence('fee-removed', 'removed', fees, {
  effect: ({ from }) => (from === undefined || from.amount > 0 ? 'relief' : 'neutral'),
  describe: ({ key, from }, scene) => {
    if (from === undefined) return say(`Bỏ khoản thu ${feeName(scene, key).vi}`, `Removes the fee ${feeName(scene, key).en}`)
    return say(`Bỏ khoản thu “${from.name}” (${dong(from.amount).vi})`, `Removes the fee “${from.name}” (${dong(from.amount).en})`)
  },
})
