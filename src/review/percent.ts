import { readTime } from '#change/time.ts'
import { decimal, type Decimal } from '#model/decimal.ts'
import { parseDuration, printDuration, type Unit } from '#model/duration.ts'
import type { Change } from '#model/change.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Procedure } from '#model/types.gen.ts'
import { scaledSteps } from './scaled-steps.ts'

/** What a cut by so many percent comes to: the changes, or why there is none. */
export type PercentCut = { readonly changes: readonly Change[] } | { readonly why: Localized }

/**
 * The committed time of a procedure shortened by at least so many percent, and its steps with it. The new time is a
 * whole number of months, of calendar days, of half working days and hours, or of quarters of few. Where no time is committed, the statutory one is what is promised.
 */
export function cutByPercent(procedure: Procedure, percent: number): PercentCut {
  const now = readTime(procedure, { key: 'committed' })
  if (now === undefined) return { why: say('chưa rõ thời hạn', 'the time is unknown') }
  const duration = parseDuration(now)
  if (duration === undefined || duration.unit === 'same-day' || duration.unit === 'unspecified')
    return { why: say(`thời hạn là “${now}”`, `the time is “${now}”`) }
  const amount = shortened(decimal(duration.amount), percent, duration.unit)
  if (amount === undefined)
    return { why: say(`“${now}” không chia nhỏ hơn được`, `“${now}” cannot be divided further`) }
  const to = printDuration({ unit: duration.unit, amount: amount.toFixed() })
  const steps = scaledSteps(procedure, now, to)
  if (steps === undefined)
    return { why: say(`có nhiều bước hơn mức ${to} chia được`, `there are more steps than ${to} can be divided among`) }
  const cut = { kind: 'processing-time', procedure: procedure.code, key: 'committed', from: now, to } as Change
  return { changes: [cut, ...steps] }
}

// Beyond some days nobody promises less than half a day.
const FEW = 5

/** What a new time is a whole number of, the coarser first. */
function gridsOf(unit: Unit, amount: Decimal): readonly number[] {
  switch (unit) {
    case 'month':
      return [1]
    case 'day':
      return [1, 0.5]
    case 'minute':
      return [5, 1]
    case 'working-day':
    case 'hour':
      return amount.gte(FEW) ? [0.5] : [0.25]
  }
}

/** The largest amount on a grid that is at least so many percent less; undefined where none is above zero. */
function shortened(amount: Decimal, percent: number, unit: Unit): Decimal | undefined {
  const wanted = amount.times(decimal(100).minus(percent)).div(100)
  return gridsOf(unit, amount)
    .map((grid) => wanted.div(grid).round(0, 0).times(grid))
    .find((candidate) => candidate.gt(0) && candidate.lt(amount))
}
