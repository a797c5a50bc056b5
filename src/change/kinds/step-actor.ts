import { joinLocalized, say, verbatim } from '#model/localized.ts'
import type { Step } from '#model/types.gen.ts'
import { steps } from '../parts.ts'
import { fromTo, insteadOf, stepName } from '../phrase.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const stepActor = amendment('step-actor', steps, field<Step>('by'), {
  decidedBy: 'office',
  title: say('Đổi nơi thực hiện bước', 'Who does a step changed'),
  ...always(
    neutral(
      'cơ quan tự phân công, người nộp hồ sơ không làm gì khác',
      'who does it is up to the office, the applicant does nothing else',
    ),
  ),
  meaning: ({ key, from, to }, scene) => {
    const [name, a, b] = [
      stepName(scene, key),
      ...[from, to].map((id) => (id === undefined ? undefined : verbatim(scene.names.agency(id)))),
    ]
    const change = insteadOf(b, a)
    return say(
      `Người nộp hồ sơ không phải làm gì khác; bước ${name!.vi} do ${change.vi} làm`,
      `Nothing to do for the applicant; the step ${name!.en} is done by ${change.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(scene.names.agency(id))))
    return joinLocalized([say('Đổi nơi thực hiện bước', 'Who does the step'), stepName(scene, key), fromTo(a, b)], ' ')
  },
})
