import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import { fees, findPart, timeCases } from '#change/parts.ts'
import { inForce } from '#change/normalize.ts'
import { ownCommitment } from '#change/time.ts'
import type { Catalog } from '#model/catalog.ts'
import { decimal, type Decimal } from '#model/decimal.ts'
import { measure, parseDuration } from '#model/duration.ts'
import type { CalendarDate, Procedure, TimeCase } from '#model/types.gen.ts'
import { balances, type Moved } from '#review/balance.ts'

/** A procedure on three days. */
type Followed = readonly [Procedure, Procedure, Procedure]
type Days = readonly [Catalog, Catalog, Catalog]

/** Which procedure of the later catalog one of the earlier is: that of its code, or of the code that it got. */
function successor(before: Catalog, after: Catalog, asOf: CalendarDate): (code: string) => string | undefined {
  const codesAfter = new Set(inForce(after, asOf).map(({ value }) => value.code))
  const recoded = new Map(
    judge(comparisonOf(before, after, asOf)).flatMap(({ changes }) =>
      changes.flatMap(({ change }) => (change.kind === 'recoded' ? [[change.procedure, change.to ?? '']] : [])),
    ),
  )
  return (code) => recoded.get(code) ?? (codesAfter.has(code) ? code : undefined)
}

/**
 * The procedures that every comparison of two of the three days takes for the same one. One that is gone on the second day and back
 * on the third is not among them: from the first day to the third nothing of it ends or arises.
 */
export function followed([a, b, c]: Days, asOf: CalendarDate): readonly Followed[] {
  const [ab, bc, ac] = [successor(a, b, asOf), successor(b, c, asOf), successor(a, c, asOf)]
  const find = (catalog: Catalog, code: string | undefined): Procedure | undefined =>
    inForce(catalog, asOf).find(({ value }) => value.code === code)?.value
  return inForce(a, asOf).flatMap(({ value }) => {
    const second = ab(value.code)
    const third = second === undefined ? undefined : bc(second)
    const [middle, last] = [find(b, second), find(c, third)]
    return middle === undefined || last === undefined || ac(value.code) !== third
      ? []
      : [[value, middle, last] as const]
  })
}

type Times = Partial<Pick<TimeCase, 'statutory' | 'committed'>>

/** Times add up where each day has one, of the same family of units; promises only where each day has one of its own: one that repeats the law is not reported. */
function timesCompare(days: readonly (Times | undefined)[], key: 'statutory' | 'committed'): boolean {
  const reported = days.map((times) =>
    times === undefined ? undefined : key === 'committed' ? ownCommitment(times) : times.statutory,
  )
  const families = reported.map((text) => {
    const duration = text === undefined ? undefined : parseDuration(text)
    return duration && measure(duration)?.family
  })
  return families.every((family) => family !== undefined && family === families[0])
}

/** Fees add up where they are charged for the same, on each day that has them. */
function feeCompares(days: Followed, key: string): boolean {
  const found = days.flatMap((day) => findPart(fees, day, key) ?? [])
  return found.every(({ per }) => per === found[0]?.per)
}

/** Whether what a change says of a procedure is a unit that compares on all three days. */
function compares({ change }: Moved, days: Followed): boolean {
  switch (change.kind) {
    case 'processing-time':
      return (
        change.key !== 'cut-off' &&
        timesCompare(
          days.map((day) =>
            change.case === undefined ? (day.processingTime ?? {}) : findPart(timeCases, day, change.case),
          ),
          change.key,
        )
      )
    case 'fee-added':
    case 'fee-removed':
    case 'fee-amount':
      return feeCompares(days, change.key)
    default:
      return true
  }
}

const name = (value: object): string => JSON.stringify(value)

/** Net figures of what the comparison of two of the days reports of the procedures followed, in units that compare; nothing where it is 0. `day` is the earlier one. */
export function netOf(
  before: Catalog,
  after: Catalog,
  all: readonly Followed[],
  day: 0 | 1,
  asOf: CalendarDate,
  isUnit = compares,
): Readonly<Record<string, string>> {
  const byCode = new Map(all.map((days) => [days[day].code, days]))
  const moved = judge(comparisonOf(before, after, asOf)).flatMap(({ changes, ...sides }) =>
    changes.map(({ change }): Moved => ({ ...sides, change })),
  )
  const kept = moved.filter(
    (each) => byCode.has(each.change.procedure) && !isWhole(each) && isUnit(each, byCode.get(each.change.procedure)!),
  )
  return Object.fromEntries(
    balances(kept)
      .filter(({ net }) => !net.eq(0))
      .map(({ measure: of, net }) => [name(of), net.toFixed()]),
  )
}

/** Whole procedures are counted by themselves. */
const isWhole = ({ change }: Moved): boolean => ['created', 'abolished', 'merged', 'split'].includes(change.kind)

/** Procedures more or less, as a comparison reports them. */
export function netProcedures(before: Catalog, after: Catalog, asOf: CalendarDate): Decimal {
  const moved = judge(comparisonOf(before, after, asOf)).flatMap(({ changes }) =>
    changes.map(({ change }): Moved => ({ change })),
  )
  return balances(moved).find(({ measure: { of } }) => of === 'procedures')?.net ?? decimal(0)
}

/** Two sets of net figures in one. */
export function added(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const sums = [...new Set([...Object.keys(one), ...Object.keys(other)])].map(
    (key) => [key, decimal(one[key] ?? 0).plus(other[key] ?? 0)] as const,
  )
  return Object.fromEntries(sums.filter(([, sum]) => !sum.eq(0)).map(([key, sum]) => [key, sum.toFixed()]))
}
