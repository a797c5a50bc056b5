import type { ChangeOf, Effect } from '#model/change.ts'
import { say } from '#model/localized.ts'
import type { Step } from '#model/types.gen.ts'
import { steps } from '../parts.ts'
import { stepName } from '../phrase.ts'
import { amendment, field, type Lens } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

const plain = field<Step>('parallel')
// A step is one after the other unless it says otherwise, so `false` and absent say the same.
const parallel: Lens<Step> = { ...plain, get: (step) => (step.parallel === true ? true : undefined) }
const effect = (from = false, to = false): Exclude<Effect, 'undetermined'> =>
  from === to ? 'neutral' : to ? 'relief' : 'burden'

export const stepParallel = amendment('step-parallel', steps, parallel, {
  decidedBy: 'office',
  title: say('Làm song song', 'Steps side by side'),
  ...byEffect(
    {
      relief: say('hai bước làm cùng lúc', 'two steps run at the same time'),
      burden: say('bước sau phải chờ bước trước', 'one step waits for the other'),
      neutral: say('vẫn như cũ', 'nothing is different'),
    },
    ({ from, to }: ChangeOf<'step-parallel'>) => effect(from, to),
  ),
  meaning: ({ key, to }, scene) => {
    const name = stepName(scene, key)
    return to === true
      ? say(
          `Hồ sơ không phải chờ xong bước trước mới sang bước ${name.vi}`,
          `The dossier need not wait for the step before to enter ${name.en}`,
        )
      : say(
          `Hồ sơ phải chờ xong bước trước mới sang bước ${name.vi}`,
          `The dossier waits for the step before to end before ${name.en} begins`,
        )
  },
  describe: ({ key, to }, scene) => {
    const name = stepName(scene, key)
    return to === true
      ? say(`Làm bước ${name.vi} song song với bước trước`, `The step ${name.en} now runs beside the one before`)
      : say(`Làm bước ${name.vi} sau khi xong bước trước`, `The step ${name.en} now waits for the one before`)
  },
})
