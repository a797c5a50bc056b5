import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { requirements } from '../parts.ts'
import { requirementText } from '../phrase.ts'
import { presence } from '../shapes.ts'

export const requirementRemoved = presence('requirement-removed', 'removed', requirements, {
  effect: always('relief'),
  describe: ({ key, from }, scene) => {
    const text = from === undefined ? requirementText(scene, key).vi : `“${from.text}”`
    return say(`Bỏ yêu cầu, điều kiện ${text}`, `Removes the requirement ${text}`)
  },
})
