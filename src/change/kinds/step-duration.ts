import type { ChangeOf } from '#model/change.ts'
import { joinLocalized, say, verbatim } from '#model/localized.ts'
import type { Step } from '#model/types.gen.ts'
import { steps } from '../parts.ts'
import { durationDifference, durationText, fromTo, insteadOf, stepName } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { timeOrder, timeVerdicts } from '../time-verdicts.ts'
import { sameTime } from '../time.ts'
import { chosen } from '../verdict.ts'

export const stepDuration = amendment(
  'step-duration',
  steps,
  field<Step>('duration'),
  {
    decidedBy: 'office',
    title: say('Đổi thời gian của bước', 'Time of a step changed'),
    ...chosen(timeVerdicts, ({ from, to }: ChangeOf<'step-duration'>) => timeOrder(from, to)),
    meaning: ({ key, from, to }, scene) => {
      const [a, b] = [from, to].map((text) => (text === undefined ? undefined : durationText(text)))
      const difference = from === undefined || to === undefined ? verbatim('') : durationDifference(from, to)
      const [name, change] = [stepName(scene, key), insteadOf(b, a)]
      return say(
        `Hồ sơ ở bước ${name.vi} ${change.vi}${difference.vi}`,
        `The dossier spends ${change.en} in the step ${name.en}${difference.en}`,
      )
    },
    describe: ({ key, from, to }, scene) => {
      const [a, b] = [from, to].map((text) => (text === undefined ? undefined : durationText(text)))
      const difference = from === undefined || to === undefined ? verbatim('') : durationDifference(from, to)
      const sentence = joinLocalized(
        [say('Đổi thời gian của bước', 'Time of the step'), stepName(scene, key), fromTo(a, b)],
        ' ',
      )
      return joinLocalized([sentence, difference], '')
    },
  },
  (before, after) => !sameTime(before.duration, after.duration),
)
