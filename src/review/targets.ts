import { readTime } from '#change/time.ts'
import type { Catalog } from '#model/catalog.ts'
import { decimal, savedRate, type Decimal } from '#model/decimal.ts'
import { measure, parseDuration, type Unit } from '#model/duration.ts'
import type { Code, Procedure, ReviewPlanFile, ReviewTarget } from '#model/types.gen.ts'
import { isDecided, settledOn } from '#proposal/status.ts'
import { costOf, incomePerHour, isKnown } from './cost.ts'
import { outcomesOf } from './evaluate.ts'
import { evaluator } from './evaluator.ts'
import { papers } from './measures.ts'

/** How far a target of a review plan is reached, over the procedures of the plan: rates of sums, in percent. */
export interface TargetProgress {
  readonly target: ReviewTarget
  /** The unit of the times that are summed up; each has a line of its own. */
  readonly unit?: Unit
  /** Procedures of the plan, and how many of them have a figure before and after. */
  readonly procedures: number
  readonly counted: number
  /** By all that is decided; undefined where nothing can be counted. */
  readonly decided: Decimal | undefined
  /** In the catalog as it is. */
  readonly shown: Decimal | undefined
}

/** A plan with how far each of its targets is reached. */
export interface PlanProgress {
  readonly plan: ReviewPlanFile
  readonly targets: readonly TargetProgress[]
}

/** A procedure of a plan before its year's decided proposals, after all of them, and now; what has ended is absent. */
interface States {
  readonly before: Procedure
  readonly decided: Procedure | undefined
  readonly now: Procedure | undefined
}

/** How far the targets of review plans are reached by the decided proposals of their years; plans without targets are left out. */
export function planProgress(catalog: Catalog, plans: readonly ReviewPlanFile[]): readonly PlanProgress[] {
  return plans
    .filter(({ targets = [] }) => targets.length > 0)
    .map((plan) => {
      const codes = [...new Set(plan.items.flatMap(({ procedures }) => procedures))]
      const states = statesOf(catalog, plan.year, codes)
      const progress = (plan.targets ?? []).flatMap((target) =>
        progressTo(target, codes.length, states, figuresOf(catalog, plan, target)),
      )
      return { plan, targets: progress }
    })
}

function statesOf(catalog: Catalog, year: number, codes: readonly Code[]): readonly States[] {
  const evaluationOf = evaluator(catalog, 'scm')
  const decided = catalog.proposals
    .map(({ value }) => value)
    .filter((proposal) => proposal.year === year && isDecided(proposal))
    .sort((a, b) => (settledOn(a) < settledOn(b) ? -1 : 1))
  const outcomes = decided.flatMap((proposal) => outcomesOf(evaluationOf(proposal)))
  return codes.flatMap((code): readonly States[] => {
    const own = outcomes.filter((outcome) => outcome.code === code)
    const now = catalog.procedures.find(({ value }) => value.code === code)?.value
    const before = own.length === 0 ? now : own[0]?.before
    if (before === undefined) return []
    const after = own.length === 0 ? now : own.at(-1)?.after
    return [{ before, decided: after, now: after === undefined && isEnded(now) ? undefined : now }]
  })
}

const isEnded = (procedure: Procedure | undefined): boolean => procedure?.validity?.to !== undefined

interface Figure {
  readonly unit?: Unit
  readonly amount: Decimal
}

/** The figure of a procedure that a target is about; undefined where it is unknown. */
function figuresOf(
  catalog: Catalog,
  { year }: ReviewPlanFile,
  target: ReviewTarget,
): (procedure: Procedure) => Figure | undefined {
  const income = incomePerHour(catalog.assumptions?.value, year)
  switch (target.measure) {
    case 'time':
      return timeOf
    case 'papers':
      return (procedure) =>
        procedure.dossier?.documents === undefined ? undefined : { amount: decimal(papers(procedure)) }
    case 'cost':
      return (procedure) => {
        const cost = costOf(procedure, 'scm', income)
        return isKnown(cost) ? { amount: decimal(cost.perYear) } : undefined
      }
  }
}

function timeOf(procedure: Procedure): Figure | undefined {
  const text = readTime(procedure, { key: 'committed' })
  const duration = text === undefined ? undefined : parseDuration(text)
  const measured = duration === undefined ? undefined : measure(duration)
  return measured === undefined ? undefined : { unit: measured.family, amount: measured.amount }
}

interface Line {
  readonly unit: Unit | undefined
  readonly before: Decimal
  readonly decided: Decimal
  readonly now: Decimal
}

function progressTo(
  target: ReviewTarget,
  procedures: number,
  states: readonly States[],
  figureOf: (procedure: Procedure) => Figure | undefined,
): readonly TargetProgress[] {
  const lines = states.flatMap((state) => lineOf(state, figureOf))
  const units = [...new Set(lines.map(({ unit }) => unit))].sort()
  if (units.length === 0) return [{ target, procedures, counted: 0, decided: undefined, shown: undefined }]
  return units.map((unit) => {
    const own = lines.filter((line) => line.unit === unit)
    const sum = (pick: (line: Line) => Decimal): Decimal =>
      own.reduce((total, line) => total.plus(pick(line)), decimal(0))
    const before = sum((line) => line.before)
    return {
      target,
      procedures,
      counted: own.length,
      decided: savedRate(
        before,
        sum((line) => line.decided),
      ),
      shown: savedRate(
        before,
        sum((line) => line.now),
      ),
      ...(unit === undefined ? {} : { unit }),
    }
  })
}

/** The figures of a procedure where all of them are known and compare; what has ended asks for nothing. */
function lineOf(
  { before, decided, now }: States,
  figureOf: (procedure: Procedure) => Figure | undefined,
): readonly Line[] {
  const first = figureOf(before)
  if (first === undefined) return []
  const ended: Figure = { ...first, amount: decimal(0) }
  const [after, present] = [decided, now].map((each) => (each === undefined ? ended : figureOf(each)))
  if (after === undefined || present === undefined || after.unit !== first.unit || present.unit !== first.unit)
    return []
  return [{ unit: first.unit, before: first.amount, decided: after.amount, now: present.amount }]
}
