import { say, verbatim } from '#model/localized.ts'
import { fromTo, insteadOf, quoted } from '../phrase.ts'
import { property } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const field = property('field', 'field', {
  formPart: 'authority',
  decidedBy: 'office',
  title: say('Chuyển lĩnh vực', 'Field changed'),
  ...always(neutral('chỉ cách xếp trong danh mục đổi', 'only where the catalog files the procedure changes')),
  meaning: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : quoted(names.field(id))))
    const change = insteadOf(b, a)
    return say(
      `Tìm thủ tục ở lĩnh vực ${change.vi}; việc phải làm vẫn như cũ`,
      `The procedure is found under ${change.en}; what has to be done stays the same`,
    )
  },
  describe: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(names.field(id))))
    return say(`Chuyển lĩnh vực ${fromTo(a, b).vi}`, `Field changed ${fromTo(a, b).en}`)
  },
})
