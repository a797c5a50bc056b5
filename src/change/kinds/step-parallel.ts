import type { Effect } from '../../model/change.ts'
import { say } from '../../model/localized.ts'
import type { Step } from '../../model/types.gen.ts'
import { steps } from '../parts.ts'
import { stepName } from '../phrase.ts'
import { amendment, field, type Lens } from '../shapes.ts'

const plain = field<Step>('parallel')
// A step is one after the other unless it says otherwise, so `false` and absent say the same.
const parallel: Lens<Step> = { ...plain, get: (step) => (step.parallel === true ? true : undefined) }
const effect = (from = false, to = false): Effect => (from === to ? 'neutral' : to ? 'relief' : 'burden')

export const stepParallel = amendment('step-parallel', steps, parallel, {
  effect: ({ from, to }) => effect(from, to),
  describe: ({ key, to }, scene) => {
    const name = stepName(scene, key)
    return to === true
      ? say(`Làm bước ${name.vi} song song với bước trước`, `The step ${name.en} now runs beside the one before`)
      : say(`Làm bước ${name.vi} sau khi xong bước trước`, `The step ${name.en} now waits for the one before`)
  },
})
