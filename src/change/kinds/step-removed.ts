import { say } from '#model/localized.ts'
import { stepName } from '../phrase.ts'
import { stepCounts, stepPresence } from '../step-position.ts'
import { always, relief } from '../verdict.ts'

export const stepRemoved = stepPresence('step-removed', 'removed', {
  mirror: 'step-added',
  decidedBy: 'office',
  title: say('Bỏ bước', 'Step removed'),
  ...always(relief('hồ sơ qua ít bước hơn', 'the dossier goes through one step less')),
  meaning: ({ key, from }, scene) => {
    const [name, count] = [
      from === undefined ? stepName(scene, key).vi : `“${from.name}”`,
      stepCounts(scene.before, scene.after),
    ]
    return say(
      `Hồ sơ không phải qua bước ${name}${count.vi}`,
      `The dossier does not go through the step ${name} any more${count.en}`,
    )
  },
  describe: ({ key, from }, scene) => {
    const name = from === undefined ? stepName(scene, key).vi : `“${from.name}”`
    return say(`Bỏ bước ${name}`, `Removes the step ${name}`)
  },
})
