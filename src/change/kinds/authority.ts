import { say, verbatim } from '#model/localized.ts'
import { fromTo, insteadOf } from '../phrase.ts'
import { property } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const authority = property('authority', 'authority', {
  formPart: 'authority',
  decidedBy: 'law',
  title: say('Đổi cơ quan giải quyết', 'Authority changed'),
  ...always(
    neutral(
      'cơ quan khác giải quyết, việc phải làm vẫn như cũ',
      'another office decides, what has to be done stays the same',
    ),
  ),
  meaning: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(names.agency(id))))
    const change = insteadOf(b, a)
    return say(`Hồ sơ do ${change.vi} giải quyết`, `The dossier is decided by ${change.en}`)
  },
  describe: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(names.agency(id))))
    return say(`Đổi cơ quan giải quyết ${fromTo(a, b).vi}`, `Authority changed ${fromTo(a, b).en}`)
  },
})
