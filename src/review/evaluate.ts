import { applyInside, kindOf, revertInside } from '#change/apply.ts'
import { expand, type Intention } from '#proposal/expand.ts'
import { type Lookup } from '#proposal/lookup.ts'
import type { Change } from '#model/change.ts'
import { say, type Localized } from '#model/localized.ts'
import type { AssumptionsFile, Code, Procedure, Proposal, ProposalItem } from '#model/types.gen.ts'
import { costOf, incomePerHour, isKnown, type Method } from './cost.ts'
import { papers, savingOf, timeLines, totalSaving, type Saving, type TimeLine } from './measures.ts'

/** What one item does to one procedure. Without `before` it is new, without `after` it ends. */
export interface Outcome {
  readonly code: Code
  readonly before: Procedure | undefined
  readonly after: Procedure | undefined
  readonly intentions: readonly Intention[]
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

/**
 * What a proposal is worth against a catalog. Each change carries the value before it, so that a proposal which is
 * carried out already is worth what it was: the catalog is first put back, then the items are made one after the other.
 */
export function evaluate(
  proposal: Proposal,
  lookup: Lookup,
  assumptions: AssumptionsFile | undefined,
  method: Method,
): Evaluation {
  const intentions = expand(proposal, lookup)
  const state = new Map<Code, Procedure>()
  const stateOf = (code: Code): Procedure | undefined => state.get(code) ?? original(code, intentions, lookup)
  const items = proposal.items.map((item, index): ItemEvaluation => {
    const own = intentions.filter((intention) => intention.index === index)
    const outcomes = affected(item, own).map((code) =>
      outcomeOf(code, own, stateOf(code), { lookup, assumptions, method, year: proposal.year }),
    )
    for (const { code, after } of outcomes) if (after !== undefined) state.set(code, after)
    return { item, outcomes }
  })
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

/** The procedure before anything in the proposal was done to it. */
function original(code: Code, intentions: readonly Intention[], lookup: Lookup): Procedure | undefined {
  const changes = intentions.map(({ change }) => change).filter((change) => change.procedure === code)
  const abolished = changes.find((change) => change.kind === 'abolished')
  const now = abolished?.from ?? lookup(code)
  return now === undefined ? undefined : revertInside(now, changes)
}

/** Codes of an item: those it lists, and those that a merger or a creation names itself. */
function affected(item: ProposalItem, intentions: readonly Intention[]): readonly Code[] {
  const named = intentions.flatMap(({ change }) =>
    change.kind === 'merged' ? [...change.from] : change.kind === 'created' ? [change.to.code] : [],
  )
  return [...new Set([...item.procedures, ...named])]
}

interface Circumstances {
  readonly lookup: Lookup
  readonly assumptions: AssumptionsFile | undefined
  readonly method: Method
  readonly year: number
}

function outcomeOf(
  code: Code,
  all: readonly Intention[],
  before: Procedure | undefined,
  circumstances: Circumstances,
): Outcome {
  const intentions = all.filter(({ change }) => concerns(change, code))
  const created = intentions.flatMap(({ change }) => (change.kind === 'created' ? [change.to] : []))[0]
  const inside = intentions.map(({ change }) => change).filter((change) => kindOf(change).scope === 'procedure')
  const after = intentions.some(({ change }) => ends(change, code))
    ? undefined
    : (created ?? (before === undefined ? undefined : applyInside(before, inside)))
  const both = before !== undefined && after !== undefined && created === undefined
  // What a merged procedure asked for is asked for by the other one now: nothing is counted as saved.
  const moved = intentions.some(({ change }) => change.kind === 'merged' || change.kind === 'split')
  const counts = moved
    ? savingOf(0, 0)
    : savingOf(before === undefined ? 0 : papers(before), after === undefined ? 0 : papers(after))
  return {
    code,
    before: created === undefined ? before : undefined,
    after,
    intentions,
    times: both ? timeLines(before, after) : [],
    papers: counts.saved === 0 ? undefined : counts,
    cost: costSaving(before, after, intentions, circumstances),
  }
}

const concerns = (change: Change, code: Code): boolean =>
  change.kind === 'merged' ? change.from.includes(code) || change.to === code : change.procedure === code

const ends = (change: Change, code: Code): boolean =>
  (change.kind === 'abolished' && change.procedure === code) ||
  (change.kind === 'merged' && change.from.includes(code) && change.to !== code)

function costSaving(
  before: Procedure | undefined,
  after: Procedure | undefined,
  intentions: readonly Intention[],
  circumstances: Circumstances,
): Outcome['cost'] {
  if (before === undefined)
    return { missing: say('thủ tục chưa có trước phương án', 'the procedure did not exist before') }
  if (intentions.some(({ change }) => change.kind === 'merged' || change.kind === 'split')) {
    return {
      missing: say(
        'chưa biết số đối tượng sau khi gộp, tách',
        'the number of applicants after the merger or split is not known',
      ),
    }
  }
  const income = incomePerHour(circumstances.assumptions, circumstances.year)
  const old = costOf(before, circumstances.method, income)
  if (!isKnown(old)) return old
  const young = after === undefined ? undefined : costOf(after, circumstances.method, income)
  if (young !== undefined && !isKnown(young)) return young
  const saving = savingOf(old.perYear, young?.perYear ?? 0)
  if (saving.saved === 0)
    return {
      missing: say('không làm thay đổi chi phí theo phương pháp này', 'leaves the cost by this method as it is'),
    }
  return { saving, illustrative: old.illustrative || (young?.illustrative ?? false) }
}
