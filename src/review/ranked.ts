import { readTime } from '#change/time.ts'
import { measure, parseDuration, type Unit } from '#model/duration.ts'
import type { Procedure, YearlyAmount } from '#model/types.gen.ts'
import { costOf, isKnown, type Method } from './cost.ts'
import { papers } from './measures.ts'

/** By what procedures may be sorted: the committed time, papers to bring, cost a year, cases a year. */
export const sortKeys = ['time', 'papers', 'cost', 'cases'] as const
export type SortKey = (typeof sortKeys)[number]

/** What a procedure asks of people, in figures; what is unknown is absent. */
export interface Figures {
  readonly procedure: Procedure
  /** The time that holds, as the catalog writes it. */
  readonly time?: string
  readonly papers?: number
  readonly cases?: { readonly value: number; readonly illustrative: boolean }
  /** đồng a year by the method. */
  readonly cost?: { readonly value: number; readonly illustrative: boolean }
}

/** The figures of a procedure; costs need the income of an hour. */
export function figuresOf(procedure: Procedure, method: Method, income: YearlyAmount | undefined): Figures {
  const time = readTime(procedure, { key: 'committed' })
  const { subjectsPerYear, timesPerYear = 1 } = procedure.compliance ?? {}
  const cost = costOf(procedure, method, income)
  return {
    procedure,
    ...(time === undefined ? {} : { time }),
    ...(procedure.dossier?.documents === undefined ? {} : { papers: papers(procedure) }),
    ...(subjectsPerYear === undefined
      ? {}
      : {
          cases: { value: subjectsPerYear.value * timesPerYear, illustrative: subjectsPerYear.illustrative === true },
        }),
    ...(isKnown(cost) ? { cost: { value: cost.perYear, illustrative: cost.illustrative } } : {}),
  }
}

/** The largest first, what is unknown last; equal ones keep their order. */
export const ranked = (all: readonly Figures[], key: SortKey): readonly Figures[] =>
  key === 'time' ? byTime(all) : byNumber(all, numbers[key])

const numbers = {
  papers: (figures: Figures) => figures.papers,
  cases: (figures: Figures) => figures.cases?.value,
  cost: (figures: Figures) => figures.cost?.value,
}

function byNumber(all: readonly Figures[], of: (figures: Figures) => number | undefined): readonly Figures[] {
  return [...all].sort((a, b) => (of(b) ?? -1) - (of(a) ?? -1))
}

// Amounts of different units do not compare: each has a group of its own.
const GROUPS: readonly Unit[] = ['month', 'day', 'working-day', 'minute']

function byTime(all: readonly Figures[]): readonly Figures[] {
  const measured = all.map((figures) => ({ figures, ...rankOf(figures.time) }))
  return measured.sort((a, b) => a.group - b.group || b.amount - a.amount).map(({ figures }) => figures)
}

/** The group of a time, and its amount there; a result on the same day comes after all amounts, and then what says none. */
function rankOf(time: string | undefined): { readonly group: number; readonly amount: number } {
  const duration = time === undefined ? undefined : parseDuration(time)
  if (duration === undefined || duration.unit === 'unspecified') return { group: GROUPS.length + 1, amount: 0 }
  const measured = measure(duration)
  if (measured === undefined) return { group: GROUPS.length, amount: 0 }
  return { group: GROUPS.indexOf(measured.family), amount: measured.amount.toNumber() }
}
