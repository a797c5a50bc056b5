import { joinLocalized, say, verbatim } from '../../model/localized.ts'
import type { Step } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { steps } from '../parts.ts'
import { fromTo, stepName } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'

export const stepActor = amendment('step-actor', steps, field<Step>('by'), {
  effect: always('neutral'),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(scene.names.agency(id))))
    return joinLocalized([say('Đổi nơi thực hiện bước', 'Who does the step'), stepName(scene, key), fromTo(a, b)], ' ')
  },
})
