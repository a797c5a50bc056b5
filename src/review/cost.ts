import { decimal, toDong } from '#model/decimal.ts'
import { measure, parseDuration } from '#model/duration.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Activity, AssumptionsFile, Fee, Procedure, YearlyAmount } from '#model/types.gen.ts'
import { readTime } from '#change/time.ts'

/** The two ways to count compliance cost. Figures of one never add to figures of the other. */
export type Method = 'scm' | 'waiting-time'

export const methodWords: Record<Method, Localized> = {
  scm: say(
    'chi phí tuân thủ theo Điều 27 Thông tư số 02/2017/TT-VPCP',
    'compliance cost by Circular 02/2017/TT-VPCP, art. 27',
  ),
  'waiting-time': say('chi phí theo thời gian chờ', 'cost of waiting time'),
}

/** Working hours in a working day, for the waiting-time method. */
const HOURS_PER_DAY = 8

/** A yearly cost in whole đồng, or why there is none: unknown is not zero. */
export type Cost =
  | {
      readonly perYear: number
      readonly perCase: number
      readonly casesPerYear: number
      readonly illustrative: boolean
    }
  | { readonly missing: Localized }

export const isKnown = (cost: Cost): cost is Extract<Cost, { perYear: number }> => 'perYear' in cost

/** Income per hour for a year: the entry of the latest year not after it; undefined when the assumptions begin later. */
export function incomePerHour(assumptions: AssumptionsFile | undefined, year: number): YearlyAmount | undefined {
  const usable = (assumptions?.incomePerHour ?? []).filter((entry) => entry.year <= year)
  return usable.reduce<YearlyAmount | undefined>(
    (latest, entry) => (latest === undefined || entry.year > latest.year ? entry : latest),
    undefined,
  )
}

/** What a procedure costs those who must do it, a year. */
export function costOf(procedure: Procedure, method: Method, income: YearlyAmount | undefined): Cost {
  const { subjectsPerYear, timesPerYear = 1 } = procedure.compliance ?? {}
  if (income === undefined)
    return { missing: say('chưa có thu nhập bình quân một giờ của năm này', 'no income per hour for the year') }
  if (subjectsPerYear === undefined)
    return { missing: say('chưa có số đối tượng thực hiện mỗi năm', 'no number of applicants a year') }
  const oneCase = method === 'scm' ? workOfOneCase(procedure, income.value) : waitingOfOneCase(procedure, income.value)
  if (typeof oneCase !== 'number') return oneCase
  const casesPerYear = subjectsPerYear.value * timesPerYear
  const illustrative = [
    subjectsPerYear,
    income,
    ...(method === 'scm' ? (procedure.compliance?.activities ?? []) : []),
  ].some((figure) => figure.illustrative === true)
  return { perYear: oneCase * casesPerYear, perCase: oneCase, casesPerYear, illustrative }
}

/**
 * Circular 02/2017/TT-VPCP art. 27: cost of one case = cost of the necessary work + fees and other costs.
 * Work on a paper that is no longer asked for is no longer necessary.
 */
function workOfOneCase(procedure: Procedure, income: number): number | { missing: Localized } {
  const activities = necessaryActivities(procedure)
  if ((procedure.compliance?.activities ?? []).length === 0)
    return { missing: say('chưa có số liệu các công việc phải làm', 'no figures of the work to be done') }
  if (activities.some(isUncounted)) return { missing: say('có công việc chưa có số liệu', 'some work has no figures') }
  const fees = usualFees(procedure).reduce((sum, fee) => sum + fee.amount, 0)
  return activities.reduce((sum, activity) => sum + activityCost(activity, income), fees)
}

/** The rows of the cost table that still apply. */
export function necessaryActivities(procedure: Procedure): readonly Activity[] {
  const asked = new Set(
    (procedure.dossier?.documents ?? []).filter(({ lookup }) => lookup === undefined).map(({ id }) => id),
  )
  return (procedure.compliance?.activities ?? []).filter(
    ({ document }) => document === undefined || asked.has(document),
  )
}

/** đồng of one row: hours × income per hour + service + other (form 03/SCM-KSTT), rounded to a whole đồng. */
export const activityCost = ({ hours = 0, service = 0, other = 0 }: Activity, income: number): number =>
  toDong(decimal(hours).times(income)) + service + other

const isUncounted = ({ hours, service, other }: Activity): boolean =>
  hours === undefined && service === undefined && other === undefined
/** The fees in the cost of one case. */
export const usualFees = (procedure: Procedure): readonly Fee[] => (procedure.fees ?? []).filter(isUsual)
/** What everyone pays: fees of special cases and of other channels than the counter are not in the usual case. */
const isUsual = ({ when, channel }: Fee): boolean =>
  when === undefined && (channel === undefined || channel === 'in-person')

/** Some provinces count waiting: working days × 8 hours × income per hour. Other units of time do not convert. */
function waitingOfOneCase(procedure: Procedure, income: number): number | { missing: Localized } {
  const text = readTime(procedure, { key: 'committed' })
  const duration = text === undefined ? undefined : parseDuration(text)
  const days = duration === undefined ? undefined : measure(duration)
  if (days?.family !== 'working-day')
    return { missing: say('thời hạn không tính bằng ngày làm việc', 'the time is not in working days') }
  return toDong(days.amount.times(HOURS_PER_DAY).times(income))
}
