import { timeCases, findPart } from '#change/parts.ts'
import { differingTimes, readTime, timeHolders } from '#change/time.ts'
import { decimal, savedRate, type Decimal } from '#model/decimal.ts'
import { compareDurations, measure, parseDuration, printDuration, type DurationOrder } from '#model/duration.ts'
import type { Code, Procedure } from '#model/types.gen.ts'

/** A number before and after. The rate saved is exact; undefined when there was nothing before. */
export interface Saving {
  readonly before: number
  readonly after: number
  readonly saved: number
  readonly rate: Decimal | undefined
}

/** The saving between two whole numbers (đồng, papers). */
export const savingOf = (before: number, after: number): Saving => ({
  before,
  after,
  saved: before - after,
  rate: savedRate(decimal(before), decimal(after)),
})

/** The sum of savings; its rate is that of the sums. */
export function totalSaving(savings: readonly Saving[]): Saving {
  const sum = (pick: (saving: Saving) => number): number => savings.reduce((total, saving) => total + pick(saving), 0)
  return savingOf(
    sum(({ before }) => before),
    sum(({ after }) => after),
  )
}

/** Papers that the applicant must bring: what the office looks up itself is none. */
export const papers = (procedure: Procedure): number =>
  (procedure.dossier?.documents ?? []).filter(({ lookup }) => lookup === undefined).length

/** One time of a procedure before and after. */
export interface TimeLine {
  readonly code: Code
  readonly key: 'statutory' | 'committed'
  /** The case whose time it is, in words; absent for the general time. */
  readonly when?: string
  /** As written in the catalog. */
  readonly before: string
  readonly after: string
  readonly order: DurationOrder
  /** Only when the two compare. */
  readonly saved?: string
  readonly rate?: Decimal
}

/** The times of a procedure that differ, the general ones first. */
export function timeLines(before: Procedure, after: Procedure): readonly TimeLine[] {
  const times = timeHolders(before, after).flatMap(([holder, other]) => [...differingTimes(holder, other)])
  return times.flatMap((time): TimeLine[] => {
    if (time.key === 'cut-off') return []
    const [from, to] = [time.from ?? readTime(before, time), time.to ?? readTime(after, time)]
    if (from === undefined || to === undefined) return []
    const when = time.case === undefined ? undefined : (findPart(timeCases, before, time.case)?.when ?? time.case)
    return [{ code: before.code, key: time.key, ...(when === undefined ? {} : { when }), ...difference(from, to) }]
  })
}

function difference(before: string, after: string): Omit<TimeLine, 'code' | 'key'> {
  const [a, b] = [parseDuration(before), parseDuration(after)]
  if (a === undefined || b === undefined) return { before, after, order: 'incomparable' }
  const plain = { before: printDuration(a), after: printDuration(b), order: compareDurations(a, b) }
  const [measuredBefore, measuredAfter] = [measure(a), measure(b)]
  if (measuredBefore === undefined || measuredAfter === undefined || measuredBefore.family !== measuredAfter.family)
    return plain
  const saved = measuredBefore.amount.minus(measuredAfter.amount)
  const unit = a.unit === b.unit ? a.unit : measuredBefore.family
  const rate = savedRate(measuredBefore.amount, measuredAfter.amount)
  const amount = unit === 'hour' ? saved.div(60) : saved
  const text = `${amount.lt(0) ? '-' : ''}${printDuration({ unit: unit as 'day', amount: amount.abs().toFixed() })}`
  return { ...plain, saved: text, ...(rate === undefined ? {} : { rate }) }
}
