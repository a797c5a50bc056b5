import type { ChangeOf } from '#model/change.ts'
import { decimal } from '#model/decimal.ts'
import { joinLocalized, say } from '#model/localized.ts'
import type { Fee } from '#model/types.gen.ts'
import { fewer } from '../judge.ts'
import { charged, type Movement } from '../measure.ts'
import { fees, findPart } from '../parts.ts'
import { amountDifference, dong, feeName, fromTo, insteadOf } from '../phrase.ts'
import type { Scene } from '../scene.ts'
import { amendment, field } from '../shapes.ts'
import { byEffect } from '../verdict.ts'

type Sides = Pick<Scene, 'before' | 'after'>

/** A fee that is charged for something else afterwards does not compare by its amount. */
function movements({ key, from, to }: ChangeOf<'fee-amount'>, { before, after }: Sides): readonly Movement[] {
  const [feeBefore, feeAfter] = [before, after].map((side) =>
    side === undefined ? undefined : findPart(fees, side, key),
  )
  return from === undefined || to === undefined || feeBefore?.per !== feeAfter?.per
    ? []
    : [charged(feeBefore?.per, decimal(to).minus(from))]
}

export const feeAmount = amendment('fee-amount', fees, field<Fee>('amount'), {
  movements,
  decidedBy: 'law',
  title: say('Đổi mức phí, lệ phí', 'Amount of a fee changed'),
  ...byEffect(
    {
      relief: say('trả ít hơn', 'less to pay'),
      burden: say('trả nhiều hơn', 'more to pay'),
      neutral: say('mức thu vẫn như cũ', 'the amount is the same'),
      undetermined: say('có mức thu chưa biết', 'an amount is not known'),
    },
    ({ from, to }: ChangeOf<'fee-amount'>) => fewer(from, to),
  ),
  meaning: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((amount) => (amount === undefined ? undefined : dong(amount)))
    const [name, change, difference] = [feeName(scene, key), insteadOf(b, a), amountDifference(from, to)]
    return say(
      `Người nộp hồ sơ trả ${change.vi} cho ${name.vi}${difference.vi}`,
      `The applicant pays ${change.en} for ${name.en}${difference.en}`,
    )
  },
  describe: ({ key, from, to }, scene) => {
    const [a, b] = [from, to].map((amount) => (amount === undefined ? undefined : dong(amount)))
    return joinLocalized([say('Đổi mức thu', 'Amount of'), feeName(scene, key), fromTo(a, b)], ' ')
  },
})
