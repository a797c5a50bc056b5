import { say, verbatim } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { fromTo } from '../phrase.ts'
import { property } from '../shapes.ts'

export const authority = property('authority', 'authority', {
  effect: always('neutral'),
  describe: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((id) => (id === undefined ? undefined : verbatim(names.agency(id))))
    return say(`Đổi cơ quan giải quyết ${fromTo(a, b).vi}`, `Authority changed ${fromTo(a, b).en}`)
  },
})
