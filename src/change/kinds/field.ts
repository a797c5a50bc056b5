import { say, verbatim } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { fromTo } from '../phrase.ts'
import { property } from '../shapes.ts'

export const field = property('field', 'field', {
  effect: always('neutral'),
  describe: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(names.field(id))))
    return say(`Chuyển lĩnh vực ${fromTo(a, b).vi}`, `Field changed ${fromTo(a, b).en}`)
  },
})
