import type { Change } from '#model/change.ts'
import type { Code, Procedure } from '#model/types.gen.ts'
import type { Direction, Found } from './kind.ts'
import { kindOf } from './kinds/index.ts'
import { isRelated } from './matching/related.ts'
import { referencesIn, type Reference } from './references.ts'
import { WHOLE, type Thing } from './thing.ts'

/** The value before, whatever the kind of a change; undefined where nothing was. */
export const fromOf = (change: Found): unknown => ('from' in change ? change.from : undefined)

/** The value after, whatever the kind of a change; undefined where nothing is left. */
export const toOf = (change: Found): unknown => ('to' in change ? change.to : undefined)

/** What a change does to the thing that it is about. */
export function directionOf(change: Found): Direction {
  const { direction } = kindOf(change)
  if (direction !== 'varies') return direction
  const [from, to] = [fromOf(change), toOf(change)]
  if ((from === undefined) === (to === undefined)) return 'amends'
  return from === undefined ? 'adds' : 'removes'
}

/** The one thing that a change is about; one of whole procedures is about the whole. */
export function thingOf(change: Found): Thing {
  const kind = kindOf(change)
  return kind.scope === 'catalog' ? WHOLE : kind.thing(change)
}

/** Where the values of a change stand in a procedure, in the notation of the schema: `steps[].duration`; undefined for one of whole procedures. */
export function valuePlace(change: Found): string | undefined {
  const kind = kindOf(change)
  return kind.scope === 'catalog' ? undefined : kind.place(change)
}

/** What becomes of the procedures that a change concerns. */
export interface Concerned {
  /** Codes in force before and not after. */
  readonly ends: readonly Code[]
  /** Codes in force after and not before. */
  readonly makes: readonly Code[]
  /** Codes in force before and after that say something else afterwards, if only whom they replace. */
  readonly keeps: readonly Code[]
}

/** The procedures that a change concerns; one inside a procedure keeps that in force. */
export function concernedBy(change: Change): Concerned {
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return { ends: [], makes: [], keeps: [change.procedure] }
  const [before, after, makes] = [kind.before(change), kind.after(change), kind.makes(change)]
  return {
    ends: before.filter((code) => !after.includes(code)),
    makes,
    keeps: after.filter((code) => !makes.includes(code)),
  }
}

/** Every code that a change concerns, each once: those that it starts from, then those in their place. */
export function codesOf(change: Change): readonly Code[] {
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return [change.procedure]
  return [...new Set([...kind.before(change), ...kind.after(change)])]
}

/** The procedures whose state before a change counts: those that it starts from, else those that it makes. */
export function startingCodes(change: Change): readonly Code[] {
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return [change.procedure]
  const before = kind.before(change)
  return before.length === 0 ? kind.makes(change) : before
}

/** Which procedure continues in which, as pairs of the code before and another one after; a code that stays is in no pair. */
export function continuations(change: Change): readonly (readonly [before: Code, after: Code])[] {
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return []
  return kind
    .before(change)
    .flatMap((before) => kind.after(change).flatMap((after) => (after === before ? [] : [[before, after] as const])))
}

/** The procedures that a change holds as a whole. */
export function broughtBy(change: Found): readonly Procedure[] {
  const kind = kindOf(change)
  return kind.scope === 'catalog' ? kind.brings(change) : []
}

/** The new codes that changes give, by the code before: what else changes in such a procedure is reported under that. */
export const newCodes = (changes: Iterable<Change>): ReadonlyMap<Code, Code> =>
  new Map(
    [...changes].flatMap((change) => {
      const kind = kindOf(change)
      return kind.scope === 'catalog' && kind.movesCode ? continuations(change) : []
    }),
  )

/** What the values after a change refer to outside the procedure; routes begin in the change. */
export function referencesOf(change: Found): Iterable<Reference> {
  const kind = kindOf(change)
  return kind.scope === 'catalog' ? kind.references(change) : referencesIn(toOf(change), kind.place(change), ['to'])
}

/** The codes under which an item of a proposal means a change: those of the item, unless the change names its procedures itself. */
export function addressees(written: Found, item: readonly Code[]): readonly Code[] {
  const kind = kindOf(written)
  return kind.scope === 'procedure' || kind.address === 'item' ? item : [kind.address(written)]
}

/**
 * Whether a change goes beyond what an office decides by itself. Its own are the committed time, the internal steps,
 * whom it works with, how papers may be handed in, and what the catalog merely records.
 */
export function isLawGiven(change: Found): boolean {
  const { decidedBy } = kindOf(change)
  return (typeof decidedBy === 'string' ? decidedBy : decidedBy(change)) === 'law'
}

/** The names that a change puts in each other's place although they can hardly be names of one thing; undefined for any other change. */
export function unrelatedNames(change: Found): readonly [from: string, to: string] | undefined {
  const kind = kindOf(change)
  const [from, to] = [fromOf(change), toOf(change)]
  if (kind.scope !== 'procedure' || kind.renames === undefined || typeof from !== 'string' || typeof to !== 'string')
    return undefined
  return isRelated(from, to, kind.renames) ? undefined : [from, to]
}
