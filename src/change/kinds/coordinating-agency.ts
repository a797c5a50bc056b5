import { say, verbatim } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { fromTo, listed } from '../phrase.ts'
import { property } from '../shapes.ts'

export const coordinatingAgency = property('coordinating-agency', 'coordinating', {
  effect: always('neutral'),
  describe: ({ from, to }, { names }) => {
    const [a, b] = [from, to].map((ids) => listed(ids?.map((id) => verbatim(names.agency(id)))))
    return say(`Đổi cơ quan phối hợp ${fromTo(a, b).vi}`, `Coordinating agencies changed ${fromTo(a, b).en}`)
  },
})
