import { decimal, printDecimal, printInteger, savedRate } from '#model/decimal.ts'
import { measure, parseDuration, printDuration } from '#model/duration.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import { documents, fees, findPart, requirements, steps, timeCases, type Parts } from './parts.ts'
import type { Scene } from './scene.ts'

/** A name in the quotation marks of both languages. */
export const quoted = (text: string): Localized => say(`“${text}”`, `“${text}”`)

const nothing = say('(không có)', '(none)')

/** "từ A thành B"; a missing side is said to be none. */
export function fromTo(from: Localized | undefined, to: Localized | undefined): Localized {
  const [a, b] = [from ?? nothing, to ?? nothing]
  return say(`từ ${a.vi} thành ${b.vi}`, `from ${a.en} to ${b.en}`)
}

/** "B thay vì A"; a missing side is said to be none. */
export function insteadOf(to: Localized | undefined, from: Localized | undefined): Localized {
  const [a, b] = [from ?? nothing, to ?? nothing]
  return say(`${b.vi} thay vì ${a.vi}`, `${b.en} instead of ${a.en}`)
}

/** Names in a list, or nothing. */
export function listed(items: readonly Localized[] | undefined): Localized | undefined {
  return items === undefined || items.length === 0 ? undefined : joinLocalized(items, ', ')
}

const named =
  <T>(parts: Parts<T>, name: (item: T) => string | undefined) =>
  (scene: Scene, key: string): Localized => {
    const item = scene.before === undefined ? undefined : findPart(parts, scene.before, key)
    return quoted((item === undefined ? undefined : name(item)) ?? key)
  }

/** Names of the parts of a procedure by key, in quotation marks. */
export const documentName = named(documents, (item) => item.name)
export const stepName = named(steps, (item) => item.name)
export const feeName = named(fees, (item) => item.name)
export const requirementText = named(requirements, (item) => item.text)
export const caseName = named(timeCases, (item) => item.when)

/** A duration in both languages; an unreadable text stands as it is. */
export function durationText(text: string): Localized {
  const duration = parseDuration(text)
  return duration === undefined ? verbatim(text) : say(printDuration(duration), printDuration(duration, 'en'))
}

/** " (giảm 1 ngày làm việc, 10%)": the difference of two times that compare, nothing otherwise. */
export function durationDifference(from: string, to: string): Localized {
  const [a, b] = [parseDuration(from), parseDuration(to)]
  const [before, after] = [a && measure(a), b && measure(b)]
  if (
    a === undefined ||
    b === undefined ||
    before === undefined ||
    after === undefined ||
    before.family !== after.family
  )
    return verbatim('')
  const saved = before.amount.minus(after.amount)
  const difference = { unit: before.family, amount: saved.abs().toFixed() } as const
  const rate = printDecimal(savedRate(before.amount, after.amount)!.abs())
  const [vi, en] = saved.gt(0) ? (['giảm', 'less'] as const) : (['tăng', 'more'] as const)
  return say(
    ` (${vi} ${printDuration(difference)}, ${rate}%)`,
    ` (${printDuration(difference, 'en')} ${en}, ${rate.replace(',', '.')}%)`,
  )
}

/** An amount of đồng. */
export const dong = (amount: number): Localized =>
  say(`${printInteger(amount)} đồng`, `${printInteger(amount).replaceAll('.', ',')} đồng`)

/** " (giảm 5.000 đồng, 25%)": the difference of two amounts, nothing where one is not known or both are equal. */
export function amountDifference(from: number | undefined, to: number | undefined): Localized {
  if (from === undefined || to === undefined || from === to) return verbatim('')
  const [amount, rate] = [dong(Math.abs(from - to)), savedRate(decimal(from), decimal(to))]
  const share = rate === undefined ? '' : `, ${printDecimal(rate.abs())}%`
  const [vi, en] = to < from ? ['giảm', 'less'] : ['tăng', 'more']
  return say(
    ` (${vi} ${amount.vi}${share})`,
    ` (${amount.en} ${en}${share.slice(0, 2)}${share.slice(2).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))})`,
  )
}

/** A decimal number of hours or copies. */
export const number = (value: number): Localized => say(printDecimal(decimal(value), 4), String(value))
