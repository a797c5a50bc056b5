import type { Change, Effect } from '#model/change.ts'
import type { Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Code, Procedure, ProposalItem, ProposedChange, Proposal } from '#model/types.gen.ts'
import { fromOf, kindOf } from './apply.ts'
import { same } from './same.ts'
import type { Scene } from './scene.ts'
import { sameTime } from './time.ts'
import type { Verdict } from './verdict.ts'

/** A change that a proposal means, with the item that means it and the change as it is written there. */
export interface Intention {
  readonly change: Change
  readonly item: ProposalItem
  /** Position of the item in the proposal. */
  readonly index: number
  readonly written: ProposedChange
}

/** Finds a procedure by its code: as the catalog has it now. */
export type Lookup = (code: Code) => Procedure | undefined

/** A lookup over procedures; the first of a code wins. */
export function lookupIn(procedures: readonly Procedure[]): Lookup {
  const byCode = new Map([...procedures].reverse().map((procedure) => [procedure.code, procedure]))
  return (code) => byCode.get(code)
}

/**
 * What a proposal means: its items expanded to procedures × changes. A `from` that is not written is read from the
 * catalog. A merger or a split names its procedures itself, so it is told once, however many the item lists.
 */
export function resolve(proposal: Proposal, lookup: Lookup): readonly Intention[] {
  return proposal.items.flatMap((item, index) =>
    item.changes.flatMap((written) =>
      addressees(item, written).map((procedure): Intention => ({
        change: completed(written, procedure, lookup),
        item,
        index,
        written,
      })),
    ),
  )
}

function addressees(item: ProposalItem, change: ProposedChange): readonly Code[] {
  if (change.kind === 'merged') return [change.to]
  if (change.kind === 'split') return [change.from]
  return change.kind === 'created' ? [change.to.code] : item.procedures
}

function completed(written: ProposedChange, procedure: Code, lookup: Lookup): Change {
  const { reason: _, illustrative: __, ...rest } = written
  const change = { ...rest, procedure } as Change
  if (fromOf(change) !== undefined) return change
  const from = current(change, lookup(procedure))
  return from === undefined || isAddition(change) || beganWithNothing(change, from)
    ? change
    : ({ ...change, from } as Change)
}

/**
 * Whether the catalog shows a lookup already that was not there before: what a change starts from is written down when it is carried
 * out, unless nothing was there. Otherwise the paper would be saved no longer as soon as it is.
 */
const beganWithNothing = (change: Change, now: unknown): boolean =>
  change.kind === 'document-lookup' && agrees(now, change.to)

const isAddition = (change: Change): boolean => change.kind === 'created' || change.kind.endsWith('-added')

/** What the procedure says now where the change would act; an abolition acts on the whole of it. */
export function current(change: Change, procedure: Procedure | undefined): unknown {
  if (procedure === undefined) return undefined
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return kind.read(procedure, change)
  return change.kind === 'abolished' ? procedure : change.kind === 'recoded' ? procedure.code : undefined
}

/** Whether two values of a change say the same; times however they are written. */
export const agrees = (a: unknown, b: unknown): boolean =>
  same(a, b) || (typeof a === 'string' && typeof b === 'string' && sameTime(a, b))

/** Whether two values that a change speaks of say the same. Steps are told in their order; those that the change does not name may stand anywhere. */
export function says(change: Change, named: unknown, other: unknown): boolean {
  if (change.kind !== 'step-order' || !Array.isArray(named) || !Array.isArray(other)) return agrees(named, other)
  return named.join() === other.filter((id) => named.includes(id)).join()
}

/** The direction of a change in its scene, and why. */
export const verdictOf = (change: Change, scene: Scene): Verdict => kindOf(change).verdict(change, scene)

/** The direction of a change in its scene. */
export const effectOf = (change: Change, scene: Scene): Effect => verdictOf(change, scene).effect

/** The sentence of a change in its scene. */
export const describe = (change: Change, scene: Scene): Localized => kindOf(change).describe(change, scene)

/** What a change means for the applicant, in its scene. */
export const meaningOf = (change: Change, scene: Scene): Localized => kindOf(change).meaning(change, scene)

/** A scene from what is at hand. */
export function sceneOf(names: Names, before: Procedure | undefined, after: Procedure | undefined): Scene {
  return { names, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}
