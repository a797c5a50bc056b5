import { joinLocalized, say, verbatim } from '../../model/localized.ts'
import { citation } from '../../model/names.ts'
import type { Requirement } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { requirements } from '../parts.ts'
import { fromTo, requirementText } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const requirementBasis = amendment('requirement-basis', requirements, field<Requirement>('basis'), {
  effect: always('neutral'),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((basis) => (basis === undefined ? undefined : verbatim(citation(basis))))
    return joinLocalized([say('Đổi căn cứ của điều kiện', 'Legal basis of the requirement'), requirementText(scene, key), fromTo(a, b)], ' ')
  },
})
