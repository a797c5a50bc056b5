import { applyToProcedures } from '#change/apply.ts'
import { broughtBy, concernedBy, newCodes } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Change } from '#model/change.ts'
import { grouped } from '#model/grouped.ts'
import type { CalendarDate, Code, Procedure } from '#model/types.gen.ts'
import { outcomesOf, type Evaluation, type Outcome } from '#review/evaluate.ts'
import type { Sides } from './redline.ts'

/** A procedure that proposals touch, from before their first item to after their last. */
export interface ProposedProcedure extends Sides {
  /** Its code before. */
  readonly code: Code
  /** Its changes; one that concerns several procedures stands at one of them. */
  readonly changes: readonly Change[]
}

/** The procedures that proposals touch, and those that they bring; what ends or moves does so on the day. */
export function proposedProcedures(evaluations: readonly Evaluation[], on: CalendarDate): readonly ProposedProcedure[] {
  const outcomes = grouped(evaluations.flatMap(outcomesOf), ({ code }) => code)
  const touched = [...outcomes].map(([code, own]) => touchedProcedure(code, own, on))
  const brought = touched
    .flatMap(({ changes }) => changes.flatMap(broughtBy))
    .filter(({ code }) => !outcomes.has(code))
    .map((after): ProposedProcedure => ({ code: after.code, after, changes: [] }))
  return [...touched, ...brought]
}

function touchedProcedure(code: Code, outcomes: readonly Outcome[], on: CalendarDate): ProposedProcedure {
  const all = outcomes.flatMap(({ intentions }) => intentions.map(({ change }) => change))
  const [before, after] = [outcomes[0]?.before, outcomes.at(-1)?.after]
  const changes = all.filter(({ procedure }) => procedure === code)
  return { code, before, after: after && asMoved(after, all, on), changes }
}

/** The procedure under its new code, saying whom it replaces: what changes of whole procedures leave of one that stays. */
function asMoved(after: Procedure, changes: readonly Change[], on: CalendarDate): Procedure {
  const { code } = after
  const moves = changes.filter(
    (change) =>
      kindOf(change).scope === 'catalog' && (newCodes([change]).has(code) || concernedBy(change).keeps.includes(code)),
  )
  const codeNow = newCodes(moves).get(code) ?? code
  return applyToProcedures([after], moves, on).find((procedure) => procedure.code === codeNow) ?? after
}
