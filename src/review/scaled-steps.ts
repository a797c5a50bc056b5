import { decimal, type Decimal } from '#model/decimal.ts'
import { parseDuration, printDuration } from '#model/duration.ts'
import type { ChangeOf } from '#model/change.ts'
import type { Procedure, Step } from '#model/types.gen.ts'

/** A working day of the internal process; nowhere else do hours and days convert. */
export const HOURS_A_DAY = 8

/** A length of the internal process in working hours; undefined for what is neither working days nor hours. */
export function workingHours(text: string | undefined): Decimal | undefined {
  const duration = text === undefined ? undefined : parseDuration(text)
  if (duration?.unit === 'working-day') return decimal(duration.amount).times(HOURS_A_DAY)
  return duration?.unit === 'hour' ? decimal(duration.amount) : undefined
}

interface Timed {
  readonly step: Step
  readonly hours: number
}

/**
 * The changes by which the steps of a procedure add up to a new time, each shortened in proportion; none where they do not add up to the
 * present one. Undefined where there are more steps than the new time can be divided among.
 */
export function scaledSteps(
  procedure: Procedure,
  now: string,
  to: string,
): readonly ChangeOf<'step-duration'>[] | undefined {
  const timed = (procedure.steps ?? []).map((step) => ({ step, hours: workingHours(step.duration)?.toNumber() }))
  const [before, after] = [workingHours(now)?.toNumber(), workingHours(to)?.toNumber()]
  if (before === undefined || after === undefined || !timed.every(isTimed)) return []
  const inTurn = timed.filter(({ step }) => step.parallel !== true)
  if (inTurn.length === 0 || sumOf(inTurn) !== before) return []
  const grid = gridOf([...timed.map(({ hours }) => hours), after])
  const shares = divided(
    inTurn.map(({ hours }) => (hours * after) / before / grid),
    Math.round(after / grid),
  )
  if (shares === undefined) return undefined
  const lengths = new Map(inTurn.map(({ step }, index) => [step.id, (shares[index] ?? 0) * grid]))
  const parallel = (hours: number): number => Math.max(grid, Math.floor((hours * after) / before / grid) * grid)
  return timed.flatMap(({ step, hours }) => changed(procedure, step, hours, lengths.get(step.id) ?? parallel(hours)))
}

const isTimed = (timed: { readonly step: Step; readonly hours: number | undefined }): timed is Timed =>
  timed.hours !== undefined

const sumOf = (timed: readonly Timed[]): number => timed.reduce((sum, { hours }) => sum + hours, 0)

/** The coarsest share of hours in which all of them are whole: a quarter of a day, an hour, a quarter of an hour. */
const gridOf = (hours: readonly number[]): number =>
  [2, 1, 0.25].find((grid) => hours.every((each) => Number.isInteger(each / grid))) ?? 0.25

/** Whole shares, none of them 0, that add up to the total and are as near to the wanted ones as that allows; undefined where there are none. */
export function divided(wanted: readonly number[], total: number): readonly number[] | undefined {
  if (wanted.length > total) return undefined
  const shares = wanted.map((share) => Math.max(1, Math.floor(share)))
  const want = (index: number): number => (wanted[index] ?? 0) - (shares[index] ?? 0)
  const indices = [...shares.keys()]
  for (let left = total - shares.reduce((sum, share) => sum + share, 0); left !== 0; left -= Math.sign(left)) {
    const usable = left > 0 ? indices : indices.filter((index) => (shares[index] ?? 0) > 1)
    const next = usable.reduce((best, index) => ((want(index) - want(best)) * left > 0 ? index : best))
    shares[next] = (shares[next] ?? 0) + Math.sign(left)
  }
  return shares
}

function changed(
  { code }: Procedure,
  { id, duration }: Step,
  before: number,
  after: number,
): readonly ChangeOf<'step-duration'>[] {
  if (before === after) return []
  const unit = parseDuration(duration ?? '')?.unit === 'hour' ? 'hour' : 'working-day'
  const amount = unit === 'hour' ? decimal(after) : decimal(after).div(HOURS_A_DAY)
  const to = printDuration({ unit, amount: amount.toFixed() })
  return [{ kind: 'step-duration', procedure: code, key: id, from: duration, to } as ChangeOf<'step-duration'>]
}
