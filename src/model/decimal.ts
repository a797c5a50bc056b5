import Big from 'big.js'

/** An exact decimal. Divisions keep 40 places; nothing is rounded before it is printed. */
export type Decimal = Big
Big.DP = 40
Big.NE = -30
Big.PE = 30

/** The exact decimal of a number, or of a text with a dot. */
export const decimal = (value: number | string): Decimal => new Big(value)

/** đồng, rounded half up to a whole number. */
export const toDong = (value: Decimal): number => value.round(0, Big.roundHalfUp).toNumber()

/** Share saved in percent: (before − after) / before × 100; undefined when there was nothing before. */
export function savedRate(before: Decimal, after: Decimal): Decimal | undefined {
  return before.eq(0) ? undefined : before.minus(after).div(before).times(100)
}

/** Share of a part in a whole in percent, exact; undefined where there is no whole. */
export const shareOf = (part: number, whole: number): Decimal | undefined =>
  whole === 0 ? undefined : decimal(part).div(whole).times(100)

/** A rate for JSON: at most two places, half up, no trailing zeros, a dot: "11.67", "10". */
export const rateText = (rate: Decimal): string => rate.round(2, Big.roundHalfUp).toString()

/** A decimal as Vietnamese documents print it: thousands with ".", decimals with ",", at most two places by default. */
export function printDecimal(value: Decimal, places = 2): string {
  const [whole = '0', fraction] = value.round(places, Big.roundHalfUp).toFixed().split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** A whole number as Vietnamese documents print it: 1.234.567. */
export const printInteger = (value: number): string => printDecimal(decimal(value), 0)

/** A count of things in an official text: 0, 01 … 09, 10, 1.000. */
export const printCount = (value: number): string => (value > 0 && value < 10 ? `0${value}` : printInteger(value))
