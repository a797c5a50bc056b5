import { joinLocalized, say, verbatim } from '../../model/localized.ts'
import { citation } from '../../model/names.ts'
import type { Fee } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { fees } from '../parts.ts'
import { fromTo, feeName } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const feeBasis = amendment('fee-basis', fees, field<Fee>('basis'), {
  effect: always('neutral'),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis))))
    return joinLocalized([say('Đổi căn cứ của khoản thu', 'Legal basis of the fee'), feeName(scene, key), fromTo(a, b)], ' ')
  },
})
