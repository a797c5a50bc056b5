import { compareIds, compareVietnamese } from '#model/text.ts'
import type { Names } from '#model/names.ts'
import type { Procedure, ProposalItem } from '#model/types.gen.ts'
import { outcomesOf, type Evaluation, type Outcome } from '#review/evaluate.ts'
import { procedureOf } from '#review/yearly.ts'

/** Items of one proposal about the same procedures: one numbered content of the plan. */
export interface PlanGroup {
  readonly evaluation: Evaluation
  readonly items: readonly ProposalItem[]
  readonly outcomes: readonly Outcome[]
}

/** Everything that is done to one procedure: one row of the list. */
export interface PlanRow {
  readonly procedure: Procedure
  readonly outcomes: readonly Outcome[]
  readonly items: readonly ProposalItem[]
}

/** The contents of a plan, in the order of its proposals. */
export function planGroups(evaluations: readonly Evaluation[]): readonly PlanGroup[] {
  return evaluations.flatMap((evaluation) => {
    const keys = [...new Set(evaluation.items.map(({ outcomes }) => keyOf(outcomes)))]
    return keys.map((key): PlanGroup => {
      const own = evaluation.items.filter(({ outcomes }) => keyOf(outcomes) === key)
      return { evaluation, items: own.map(({ item }) => item), outcomes: own.flatMap(({ outcomes }) => outcomes) }
    })
  })
}

const keyOf = (outcomes: readonly Outcome[]): string =>
  [...new Set(outcomes.map(({ code }) => code))].sort(compareIds).join(' ')

/** The procedures of a plan, each once, sorted by level (higher first), field and code. */
export function planRows(evaluations: readonly Evaluation[], names: Names): readonly PlanRow[] {
  const all = evaluations.flatMap(outcomesOf)
  const rows = [...new Set(all.map(({ code }) => code))].flatMap((code): PlanRow[] => {
    const outcomes = all.filter((outcome) => outcome.code === code)
    const procedure = outcomes.flatMap((outcome) => procedureOf(outcome) ?? [])[0]
    const items = evaluations.flatMap((evaluation) =>
      evaluation.items
        .filter((entry) => entry.outcomes.some((outcome) => outcome.code === code))
        .map(({ item }) => item),
    )
    return procedure === undefined ? [] : [{ procedure, outcomes, items }]
  })
  return rows.sort(
    (a, b) =>
      compareIds(levelKey(a.procedure), levelKey(b.procedure)) ||
      compareVietnamese(names.field(a.procedure.field), names.field(b.procedure.field)) ||
      compareIds(a.procedure.code, b.procedure.code),
  )
}

const LEVEL_KEYS = { ministry: 1, province: 2, district: 3, commune: 4 } as const

/** Procedures of the same levels stand together. */
export const levelKey = ({ levels }: Procedure): string =>
  levels
    .map((level) => LEVEL_KEYS[level])
    .sort()
    .join()
