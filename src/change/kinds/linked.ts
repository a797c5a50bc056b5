import type { ChangeOf } from '#model/change.ts'
import { joinLocalized, say, verbatim } from '#model/localized.ts'
import { moreMembers } from '../judge.ts'
import { fromTo, insteadOf, listed } from '../phrase.ts'
import { property } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

export const linked = property('linked', 'linked', {
  formPart: 'steps',
  decidedBy: 'office',
  title: say('Đổi thủ tục liên thông', 'Linked procedures changed'),
  ...byEffect(
    {
      relief: say('làm thêm được thủ tục trong cùng một lần nộp', 'more procedures are done in the same visit'),
      burden: say(
        'có thủ tục phải làm riêng, không cùng một lần nộp nữa',
        'a procedure is no longer done in the same visit',
      ),
      neutral: say('vẫn những thủ tục ấy', 'the procedures are the same'),
      undetermined: say('có thủ tục được thêm, có thủ tục bị bỏ', 'some procedures join, others leave'),
    },
    ({ from, to }: ChangeOf<'linked'>) => moreMembers(from, to),
  ),
  meaning: ({ from, to }) => {
    const [a, b] = [from, to].map((codes) => listed(codes?.map(verbatim)))
    const change = insteadOf(b, a)
    return say(
      `Trong cùng một lần nộp làm được thủ tục liên thông: ${change.vi}`,
      `Procedures done in the same visit: ${change.en}`,
    )
  },
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((codes) => listed(codes?.map(verbatim)))
    return joinLocalized([say('Đổi thủ tục liên thông', 'Linked procedures changed'), fromTo(a, b)], ' ')
  },
})
