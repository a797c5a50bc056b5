import { applyInside, revertInside } from '#change/apply.ts'
import { broughtBy, concernedBy, directionOf, fromOf, newCodes, startingCodes, thingOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { isWhole } from '#change/thing.ts'
import type { Change } from '#model/change.ts'
import type { Code, Procedure, Proposal, ProposalItem } from '#model/types.gen.ts'
import { expand, type Intention } from './expand.ts'
import type { Lookup } from './lookup.ts'

/** What one item of a proposal does to one procedure. Without `before` it is new, without `after` it ends. */
export interface Stage {
  readonly code: Code
  readonly before: Procedure | undefined
  readonly after: Procedure | undefined
  readonly intentions: readonly Intention[]
}

/** An item of a proposal with what it does to each of its procedures. */
export interface Staged {
  readonly item: ProposalItem
  readonly stages: readonly Stage[]
}

/**
 * What the items of a proposal do, one after the other. Each change carries the value before it, so that a proposal which is carried out
 * already is seen as it was: the procedures are first put back.
 */
export function stagesOf(proposal: Proposal, lookup: Lookup): readonly Staged[] {
  const intentions = expand(proposal, lookup)
  const changes = intentions.map(({ change }) => change)
  const made = new Map<Code, Procedure>()
  return proposal.items.map((item, index): Staged => {
    const own = intentions.filter((intention) => intention.index === index)
    const stages = affected(item, own).map((code) =>
      stageOf(code, own, made.get(code) ?? original(code, changes, lookup)),
    )
    for (const { code, after } of stages) if (after !== undefined) made.set(code, after)
    return { item, stages }
  })
}

/** Codes of an item: those it lists, and those that its changes name themselves. */
const affected = (item: ProposalItem, own: readonly Intention[]): readonly Code[] => [
  ...new Set([...item.procedures, ...own.flatMap(({ change }) => startingCodes(change))]),
]

/** The procedure before anything in the proposal was done to it. */
function original(code: Code, all: readonly Change[], lookup: Lookup): Procedure | undefined {
  const changes = all.filter((change) => change.procedure === code)
  const now = endedBy(changes) ?? lookup(code) ?? lookup(newCodes(changes).get(code) ?? code)
  return now === undefined ? undefined : { ...revertInside(now, changes), code }
}

/** The procedure that a change of whole procedures takes away, as it was; undefined where none does. */
function endedBy(changes: readonly Change[]): Procedure | undefined {
  const ending = changes.find((change) => isWhole(thingOf(change)) && directionOf(change) === 'removes')
  return ending && (fromOf(ending) as Procedure | undefined)
}

function stageOf(code: Code, own: readonly Intention[], before: Procedure | undefined): Stage {
  const intentions = own.filter(({ change }) => change.procedure === code || startingCodes(change).includes(code))
  const changes = intentions.map(({ change }) => change)
  const brought = changes.flatMap(broughtBy).find((procedure) => procedure.code === code)
  const start = brought ?? before
  const isEnded = changes.some((change) => endsIn(change, code))
  return {
    code,
    before: changes.some((change) => concernedBy(change).makes.includes(code)) ? undefined : before,
    after: start === undefined || isEnded ? undefined : applyInside(start, changes),
    intentions,
  }
}

/** Whether a procedure ends with a change; one under a new code goes on. */
function endsIn(change: Change, code: Code): boolean {
  const kind = kindOf(change)
  return kind.scope === 'catalog' && !kind.movesCode && concernedBy(change).ends.includes(code)
}
