import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { stepName } from '../phrase.ts'
import { stepPresence } from '../step-position.ts'

export const stepRemoved = stepPresence('step-removed', 'removed', {
  effect: always('relief'),
  describe: ({ key, from }, scene) => {
    const name = from === undefined ? stepName(scene, key).vi : `“${from.name}”`
    return say(`Bỏ bước ${name}`, `Removes the step ${name}`)
  },
})
