import { decimal, type Decimal } from '#model/decimal.ts'
import { measure, parseDuration, type Unit } from '#model/duration.ts'

/** What can be counted or summed. Times by promise and family of units, fees by what they are charged for: others never meet. */
export type Measure =
  | { readonly of: 'procedures' | 'papers' | 'steps' | 'requirements' }
  | { readonly of: 'statutory' | 'committed'; readonly unit: Unit }
  | { readonly of: 'fees'; readonly per?: string }

/** An amount of one measure, or what a change adds to it; below zero when something was cut. */
export interface Movement {
  readonly measure: Measure
  readonly amount: Decimal
}

/** So many of what can be counted. */
export const counted = (of: 'procedures' | 'papers' | 'steps' | 'requirements', amount: number): Movement => ({
  measure: { of },
  amount: decimal(amount),
})

/** The same amount in the other direction. */
export const reversed = ({ measure: of, amount }: Movement): Movement => ({ measure: of, amount: amount.times(-1) })

/** What a time grows by; nothing where it is not known on both sides, or in units that do not compare. */
export function timed(
  of: 'statutory' | 'committed',
  from: string | undefined,
  to: string | undefined,
): readonly Movement[] {
  const [a, b] = [from, to]
    .map((text) => (text === undefined ? undefined : parseDuration(text)))
    .map((duration) => (duration === undefined ? undefined : measure(duration)))
  return a === undefined || b === undefined || a.family !== b.family
    ? []
    : [{ measure: { of, unit: a.family }, amount: b.amount.minus(a.amount) }]
}

/** An amount of money, by what it is charged for. */
export const charged = (per: string | undefined, amount: Decimal): Movement => ({
  measure: { of: 'fees', ...(per === undefined ? {} : { per }) },
  amount,
})
