import { joinLocalized, say, verbatim } from '../../model/localized.ts'
import { moreMembers } from '../judge.ts'
import { fromTo, listed } from '../phrase.ts'
import { property } from '../shapes.ts'

export const linked = property('linked', 'linked', {
  effect: ({ from, to }) => moreMembers(from, to),
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((codes) => listed(codes?.map(verbatim)))
    return joinLocalized([say('Đổi thủ tục liên thông', 'Linked procedures changed'), fromTo(a, b)], ' ')
  },
})
