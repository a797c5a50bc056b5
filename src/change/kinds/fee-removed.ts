import type { ChangeOf } from '#model/change.ts'
import { say, verbatim } from '#model/localized.ts'
import { fees } from '../parts.ts'
import { dong, feeName } from '../phrase.ts'
import { presence } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

export const feeRemoved = presence('fee-removed', 'removed', fees, {
  mirror: 'fee-added',
  decidedBy: 'law',
  title: say('Bỏ phí, lệ phí', 'Fee removed'),
  ...byEffect(
    {
      relief: say('bớt một khoản phải trả', 'there is one sum less to pay'),
      neutral: say('khoản thu vốn là 0 đồng', 'the fee was 0 đồng'),
    },
    ({ from }: ChangeOf<'fee-removed'>) => (from === undefined || from.amount > 0 ? 'relief' : 'neutral'),
  ),
  meaning: ({ key, from }, scene) => {
    if (from === undefined)
      return say(
        `Người nộp hồ sơ không phải trả ${feeName(scene, key).vi}`,
        `The applicant does not pay ${feeName(scene, key).en} any more`,
      )
    const [amount, per] = [
      dong(from.amount),
      from.per === undefined ? verbatim('') : say(` mỗi ${from.per}`, ` per ${from.per}`),
    ]
    return say(
      `Người nộp hồ sơ không phải trả ${amount.vi}${per.vi} cho “${from.name}”`,
      `The applicant does not pay ${amount.en}${per.en} for “${from.name}” any more`,
    )
  },
  describe: ({ key, from }, scene) => {
    if (from === undefined)
      return say(`Bỏ khoản thu ${feeName(scene, key).vi}`, `Removes the fee ${feeName(scene, key).en}`)
    return say(
      `Bỏ khoản thu “${from.name}” (${dong(from.amount).vi})`,
      `Removes the fee “${from.name}” (${dong(from.amount).en})`,
    )
  },
})
