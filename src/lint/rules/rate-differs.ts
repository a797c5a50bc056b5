import { decimal, printDecimal, type Decimal } from '#model/decimal.ts'
import { say } from '#model/localized.ts'
import type { StatisticsFile } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

// Half of the last digit of figures printed with one decimal.
const TOLERANCE = 0.05

export const rateDiffers: Rule = {
  id: 'rate-differs',
  severity: 'warning',
  title: say('Tỷ lệ ghi khác tỷ lệ tính được', 'Printed rate that differs from the computed one'),
  why: say(
    'Mức hài lòng chung phải bằng trung bình các tiêu chí, tính theo số người trả lời; lệch quá 0,05 điểm là chép nhầm hoặc tính sai. Thiếu số người trả lời của một tiêu chí thì không so.',
    'The overall satisfaction must be the mean of the criteria, weighted by respondents; more than 0.05 points off is a slip. Nothing is compared while the respondents of a criterion are not known.',
  ),
  example: {
    bad: 'satisfaction:\n  overall: 85\n  criteria:\n    - { criterion: thu-tuc, value: 80, respondents: 100 }\n    - { criterion: ket-qua, value: 84, respondents: 100 }',
    good: 'satisfaction:\n  overall: 82\n  criteria:\n    - { criterion: thu-tuc, value: 80, respondents: 100 }\n    - { criterion: ket-qua, value: 84, respondents: 100 }',
  },
  fixable: false,
  *check({ statistics, profile }) {
    const known = (profile?.value.satisfactionCriteria ?? []).map(({ id }) => id)
    for (const entry of statistics) {
      const { satisfaction } = entry.value
      const mean = weightedMean(satisfaction?.criteria ?? [], known)
      if (satisfaction === undefined || mean === undefined || mean.minus(satisfaction.overall).abs().lte(TOLERANCE))
        continue
      const [published, computed] = [decimal(satisfaction.overall), mean.round(2)]
      yield {
        place: at(entry, 'satisfaction', 'overall'),
        message: say(
          `Mức hài lòng chung ghi ${printDecimal(published)} %, nhưng trung bình các tiêu chí theo số người trả lời là ${printDecimal(computed)} %.`,
          `The overall satisfaction says ${published.toString()} %, but the mean of the criteria, weighted by respondents, is ${computed.toString()} %.`,
        ),
      }
    }
  },
}

type Criteria = NonNullable<NonNullable<StatisticsFile['satisfaction']>['criteria']>

/** Undefined unless every criterion of the profile is there and says how many answered. */
function weightedMean(criteria: Criteria, known: readonly string[]): Decimal | undefined {
  if (criteria.length < 2 || known.some((id) => !criteria.some(({ criterion }) => criterion === id))) return undefined
  if (criteria.some(({ respondents = 0 }) => respondents === 0)) return undefined
  const answers = criteria.reduce((sum, { respondents = 0 }) => sum + respondents, 0)
  return criteria
    .reduce((sum, { value, respondents = 0 }) => sum.plus(decimal(value).times(respondents)), decimal(0))
    .div(answers)
}
