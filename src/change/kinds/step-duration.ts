import { joinLocalized, say, verbatim } from '../../model/localized.ts'
import type { Step } from '../../model/types.gen.ts'
import { shorter } from '../judge.ts'
import { steps } from '../parts.ts'
import { durationDifference, durationText, fromTo, stepName } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { sameTime } from '../time.ts'

export const stepDuration = amendment('step-duration', steps, field<Step>('duration'), {
  effect: ({ from, to }) => shorter(from, to),
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((text) => (text === undefined ? undefined : durationText(text)))
    const difference = from === undefined || to === undefined ? verbatim('') : durationDifference(from, to)
    const sentence = joinLocalized([say('Đổi thời gian của bước', 'Time of the step'), stepName(scene, key), fromTo(a, b)], ' ')
    return joinLocalized([sentence, difference], '')
  },
}, (before, after) => !sameTime(before.duration, after.duration))
