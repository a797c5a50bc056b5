import type { Catalog, Entry } from '#model/catalog.ts'
import type { Change } from '#model/change.ts'
import { namesOf, type Names } from '#model/names.ts'
import { compareIds } from '#model/text.ts'
import type { CalendarDate, Code, Procedure } from '#model/types.gen.ts'
import { applyToProcedures, inOrder } from './apply.ts'
import { changesBetween } from './compare-procedures.ts'
import { continuations, newCodes } from './facts.ts'
import { structureOf, type Structure } from './match.ts'
import { matchItems, type ItemMatching } from './matching/items.ts'
import { rekeyingsOf, withFormerKeys } from './matching/rekeying.ts'
import { inForce } from './normalize.ts'
import { observedIn, type Observed } from './observed.ts'

/** The procedures of a side in force on the day, by their codes. */
export type Side = ReadonlyMap<Code, Entry<Procedure>>

/** A procedure that both sides have, under whatever codes. */
export interface PairedProcedure {
  readonly base: Entry<Procedure>
  readonly head: Entry<Procedure>
  /** Items found again under other ids, and pairs that only a person can decide. */
  readonly items: ItemMatching
  /** The procedure of `head` with its items under the ids that they had in `base`: its changes are reported in these. */
  readonly aligned: Procedure
}

/** What two states of a catalog have in common on a day, and what leads from one to the other; everything else about them is read from this. */
export interface Comparison {
  readonly asOf: CalendarDate
  readonly base: Side
  readonly head: Side
  readonly names: Names
  /** What became of whole procedures, and how those were matched that nobody declares. */
  readonly structure: Structure
  /** By the code on the side before. */
  readonly pairs: ReadonlyMap<Code, PairedProcedure>
  /** Sorted by code (that of the side before), then by kind. */
  readonly changes: readonly Change[]
  /** What it may not say of the applicant, because a side does not know. */
  readonly observed: Observed
}

/**
 * Compares two states of a catalog among the procedures in force on a day: a procedure whose file is gone and one that has ended are both
 * abolished. `intended` are the changes that proposals mean, where the side after has them applied.
 */
export function comparisonOf(
  before: Catalog,
  after: Catalog,
  asOf: CalendarDate,
  intended: readonly Change[] = [],
): Comparison {
  const [base, head] = [sideOf(before, asOf), sideOf(after, asOf)]
  const structure = structureOf(valuesOf(base), valuesOf(head))
  const pairs = pairsOf(base, head, structure)
  const changes = [...structure.changes, ...changesInside(pairs, base, structure, asOf)]
  return {
    asOf,
    base,
    head,
    names: namesOf(before, after),
    structure,
    pairs,
    changes: [...inOrder(changes)].sort((a, b) => compareIds(a.procedure, b.procedure)),
    observed: observedIn(before, after, asOf, intended),
  }
}

const sideOf = (catalog: Catalog, asOf: CalendarDate): Side =>
  new Map(inForce(catalog, asOf).map((entry) => [entry.value.code, entry]))

const valuesOf = (side: Side): readonly Procedure[] => [...side.values()].map(({ value }) => value)

function pairsOf(base: Side, head: Side, { changes }: Structure): ReadonlyMap<Code, PairedProcedure> {
  const codeNow = newCodes(changes)
  return new Map(
    [...base].flatMap(([code, entry]) => {
      const found = head.get(codeNow.get(code) ?? code)
      return found === undefined ? [] : [[code, paired(entry, found)] as const]
    }),
  )
}

const NOTHING: ItemMatching = { matches: [], candidates: [] }

function paired(base: Entry<Procedure>, head: Entry<Procedure>): PairedProcedure {
  const items = base.value === head.value ? NOTHING : matchItems(base.value, head.value)
  return { base, head, items, aligned: withFormerKeys(head.value, rekeyingsOf(items)) }
}

/** The changes inside the procedures of both sides: from what the moves of whole procedures make of each to what it says now. */
function changesInside(
  pairs: ReadonlyMap<Code, PairedProcedure>,
  base: Side,
  { changes }: Structure,
  asOf: CalendarDate,
): readonly Change[] {
  // What comes or goes as a whole has no inside to compare.
  const moves = changes.filter((change) => continuations(change).length > 0)
  const moved = new Map(applyToProcedures(valuesOf(base), moves, asOf).map((procedure) => [procedure.code, procedure]))
  return [...pairs].flatMap(([code, { base: from, head, items, aligned }]) =>
    changesBetween(moved.get(head.value.code) ?? from.value, aligned, rekeyingsOf(items), code),
  )
}
