import { kindOf } from '#change/kinds/index.ts'
import { say, type Localized } from '#model/localized.ts'
import type { AssumptionsFile, Code, Proposal, ProposalItem } from '#model/types.gen.ts'
import type { Lookup } from '#proposal/lookup.ts'
import { stagesOf, type Stage } from '#proposal/stages.ts'
import { costOf, incomePerHour, isKnown, type Method } from './cost.ts'
import { papers, savingOf, timeLines, totalSaving, type Saving, type TimeLine } from './measures.ts'

/** What one item does to one procedure, in figures. */
export interface Outcome extends Stage {
  readonly times: readonly TimeLine[]
  readonly papers: Saving | undefined
  /** đồng a year, or why it cannot be said. */
  readonly cost: { readonly saving: Saving; readonly illustrative: boolean } | { readonly missing: Localized }
}

/** An item of a proposal with what it does to each of its procedures. */
export interface ItemEvaluation {
  readonly item: ProposalItem
  readonly outcomes: readonly Outcome[]
}

/** What a proposal is worth. */
export interface Evaluation {
  readonly proposal: Proposal
  readonly method: Method
  readonly items: readonly ItemEvaluation[]
  /** Sum over what has figures; undefined when nothing has. */
  readonly cost: Saving | undefined
  /** Papers of the procedures whose papers the proposal changes; undefined when it changes none. */
  readonly papers: Saving | undefined
  /** Whether a figure of the cost is marked as invented for illustration. */
  readonly illustrative: boolean
}

/** All outcomes of a proposal, item by item. */
export const outcomesOf = (evaluation: Evaluation): readonly Outcome[] =>
  evaluation.items.flatMap(({ outcomes }) => outcomes)

/** What a proposal is worth against a catalog; one that is carried out already is worth what it was. */
export function evaluate(
  proposal: Proposal,
  lookup: Lookup,
  assumptions: AssumptionsFile | undefined,
  method: Method,
): Evaluation {
  const circumstances = { assumptions, method, year: proposal.year }
  const items = stagesOf(proposal, lookup).map(({ item, stages }): ItemEvaluation => ({
    item,
    outcomes: stages.map((stage) => outcomeOf(stage, circumstances)),
  }))
  const gains = gainsOf(items.flatMap((item) => item.outcomes))
  return {
    proposal,
    method,
    items,
    cost: total(gains.map(({ cost }) => cost)),
    papers: total(gains.map((gain) => gain.papers)),
    illustrative: gains.some((gain) => gain.illustrative),
  }
}

/** What one procedure gains from everything done to it. */
export interface Gain {
  readonly code: Code
  readonly cost: Saving | undefined
  readonly papers: Saving | undefined
  readonly illustrative: boolean
}

/** Gains by procedure, in order of appearance: what several items do to one procedure is one saving, from the first before to the last after. */
export function gainsOf(outcomes: readonly Outcome[]): readonly Gain[] {
  return [...new Set(outcomes.map(({ code }) => code))].map((code): Gain => {
    const own = outcomes.filter((outcome) => outcome.code === code)
    const costs = own.flatMap(({ cost }) => ('saving' in cost ? [cost] : []))
    return {
      code,
      cost: chained(costs.map(({ saving }) => saving)),
      papers: chained(own.flatMap((outcome) => outcome.papers ?? [])),
      illustrative: costs.some(({ illustrative }) => illustrative),
    }
  })
}

const chained = ([first, ...rest]: readonly Saving[]): Saving | undefined =>
  first === undefined ? undefined : savingOf(first.before, (rest.at(-1) ?? first).after)

/** The sum of what is known; undefined when nothing is. */
export function total(savings: readonly (Saving | undefined)[]): Saving | undefined {
  const known = savings.filter((saving) => saving !== undefined)
  return known.length === 0 ? undefined : totalSaving(known)
}

interface Circumstances {
  readonly assumptions: AssumptionsFile | undefined
  readonly method: Method
  readonly year: number
}

function outcomeOf(stage: Stage, circumstances: Circumstances): Outcome {
  const { before, after } = stage
  // What a merged procedure asked for is asked for by the other one now: nothing is counted as saved.
  const counts = isReshaped(stage)
    ? savingOf(0, 0)
    : savingOf(before === undefined ? 0 : papers(before), after === undefined ? 0 : papers(after))
  return {
    ...stage,
    times: before === undefined || after === undefined ? [] : timeLines(before, after),
    papers: counts.saved === 0 ? undefined : counts,
    cost: costSaving(stage, circumstances),
  }
}

/** Whether procedures become others, in another number. */
const isReshaped = ({ intentions }: Stage): boolean =>
  intentions.some(({ change }) => {
    const kind = kindOf(change)
    return kind.scope === 'catalog' && kind.direction === 'amends' && !kind.movesCode
  })

function costSaving(stage: Stage, circumstances: Circumstances): Outcome['cost'] {
  const { before, after } = stage
  if (before === undefined)
    return { missing: say('thủ tục chưa có trước phương án', 'the procedure did not exist before') }
  if (isReshaped(stage)) {
    return {
      missing: say(
        'chưa biết số đối tượng sau khi gộp, tách',
        'the number of applicants after the merger or split is not known',
      ),
    }
  }
  const income = incomePerHour(circumstances.assumptions, circumstances.year)
  const costBefore = costOf(before, circumstances.method, income)
  if (!isKnown(costBefore)) return costBefore
  const costAfter = after === undefined ? undefined : costOf(after, circumstances.method, income)
  if (costAfter !== undefined && !isKnown(costAfter)) return costAfter
  const saving = savingOf(costBefore.perYear, costAfter?.perYear ?? 0)
  if (saving.saved === 0)
    return {
      missing: say('không làm thay đổi chi phí theo phương pháp này', 'leaves the cost by this method as it is'),
    }
  return { saving, illustrative: costBefore.illustrative || (costAfter?.illustrative ?? false) }
}
