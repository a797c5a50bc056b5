import { joinLocalized, say } from '../../model/localized.ts'
import type { Fee } from '../../model/types.gen.ts'
import { fewer } from '../judge.ts'
import { fees } from '../parts.ts'
import { dong, feeName, fromTo } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const feeAmount = amendment('fee-amount', fees, field<Fee>('amount'), {
  effect: ({ from, to }) => fewer(from, to),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((amount) => (amount === undefined ? undefined : dong(amount)))
    return joinLocalized([say('Đổi mức thu', 'Amount of'), feeName(scene, key), fromTo(a, b)], ' ')
  },
})
