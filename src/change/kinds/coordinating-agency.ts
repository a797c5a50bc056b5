import { say, verbatim } from '#model/localized.ts'
import { fromTo, insteadOf, listed } from '../phrase.ts'
import { property } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const coordinatingAgency = property('coordinating-agency', 'coordinating', {
  formPart: 'authority',
  decidedBy: 'office',
  title: say('Đổi cơ quan phối hợp', 'Coordinating agencies changed'),
  ...always(neutral('các cơ quan tự phối hợp với nhau', 'the agencies settle it among themselves')),
  meaning: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((ids) => listed(ids?.map((id) => verbatim(names.agency(id)))))
    const change = insteadOf(b, a)
    return say(
      `Người nộp hồ sơ không phải làm gì khác; cơ quan phối hợp là ${change.vi}`,
      `Nothing to do for the applicant; the office works with ${change.en}`,
    )
  },
  describe: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((ids) => listed(ids?.map((id) => verbatim(names.agency(id)))))
    return say(`Đổi cơ quan phối hợp ${fromTo(a, b).vi}`, `Coordinating agencies changed ${fromTo(a, b).en}`)
  },
})
