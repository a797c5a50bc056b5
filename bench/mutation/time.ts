import type { ExpectedEffect } from './mutator.ts'
import type { Random } from './random.ts'

/** A time: an amount of a unit; of "trong ngày" and "không quy định" there is no amount. Hours are reported in minutes. */
function read(text: string): { readonly unit: string; readonly amount: number | undefined } {
  const [, number, unit = text] = /^([\d,.]+) (.+)$/.exec(text) ?? []
  const amount = number === undefined ? undefined : Number(number.replace(',', '.'))
  return unit === 'giờ' ? { unit: 'phút', amount: (amount ?? 0) * 60 } : { unit, amount }
}

/** What a later time is for who waits: shorter is relief, longer burden; what is not known, or counted in another unit, neither. */
export function waiting(from: unknown, to: unknown): ExpectedEffect {
  if (typeof from !== 'string' || typeof to !== 'string') return 'undetermined'
  const [a, b] = [read(from), read(to)]
  if (a.unit === b.unit) return a.amount === b.amount ? 'neutral' : b.amount! < a.amount! ? 'relief' : 'burden'
  if (b.unit === 'trong ngày' && isDays(a)) return 'relief'
  return a.unit === 'trong ngày' && isDays(b) ? 'burden' : 'undetermined'
}

/** The same day is shorter than a day or more of any sort. */
const isDays = ({ unit, amount = 0 }: ReturnType<typeof read>): boolean => unit !== 'phút' && amount >= 1

const UNITS = ['ngày làm việc', 'ngày làm việc', 'ngày làm việc', 'ngày', 'ngày', 'tháng', 'giờ', 'phút']

/** A time that is none of these. */
export function freshTime(random: Random, ...others: readonly unknown[]): string {
  const text = random.once(10)
    ? random.one(['trong ngày', 'không quy định'])
    : `${random.once(6) ? '0,5' : 1 + random.below(40)} ${random.one(UNITS)}`
  const isSame = others.some(
    (other) => typeof other === 'string' && JSON.stringify(read(other)) === JSON.stringify(read(text)),
  )
  return isSame ? freshTime(random, ...others) : text
}
