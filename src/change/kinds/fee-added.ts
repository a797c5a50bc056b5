import type { ChangeOf } from '#model/change.ts'
import { say, verbatim } from '#model/localized.ts'
import { fees } from '../parts.ts'
import { dong } from '../phrase.ts'
import { presence } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

export const feeAdded = presence('fee-added', 'added', fees, {
  mirror: 'fee-removed',
  decidedBy: 'law',
  title: say('Thêm phí, lệ phí', 'Fee added'),
  ...byEffect(
    {
      burden: say('phải trả thêm một khoản', 'there is one more sum to pay'),
      neutral: say('khoản thu 0 đồng', 'the fee is 0 đồng'),
    },
    ({ to }: ChangeOf<'fee-added'>) => (to.amount > 0 ? 'burden' : 'neutral'),
  ),
  meaning: ({ to }) => {
    const [amount, per] = [
      dong(to.amount),
      to.per === undefined ? verbatim('') : say(` mỗi ${to.per}`, ` per ${to.per}`),
    ]
    return say(
      `Người nộp hồ sơ trả thêm ${amount.vi}${per.vi} cho “${to.name}”`,
      `The applicant pays another ${amount.en}${per.en} for “${to.name}”`,
    )
  },
  describe: ({ to }) =>
    say(`Thêm khoản thu “${to.name}” (${dong(to.amount).vi})`, `Adds the fee “${to.name}” (${dong(to.amount).en})`),
})
