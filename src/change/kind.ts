import type { Change, ChangeKind, Effect } from '../model/change.ts'
import type { Localized } from '../model/localized.ts'
import type { Names } from '../model/names.ts'
import type { Route } from '../model/place.ts'
import type { CalendarDate, Procedure } from '../model/types.gen.ts'

/** What a change is judged and described against: the procedure on both sides, where it stands there. */
export interface Scene {
  readonly before?: Procedure
  readonly after?: Procedure
  readonly names: Names
}

interface Judged<C extends Change> {
  /** The kind that the same change has backwards, or why there is none. */
  readonly mirror: ChangeKind | { readonly waiver: string }
  /** Fields of procedure.schema.json that this kind answers for: `dossier.documents[].name`. */
  readonly covers: readonly string[]
  /** Which way the applicant feels the change. */
  effect(change: C, scene: Scene): Effect
  /** One sentence without a full stop that says what changes for the applicant, with the numbers. */
  describe(change: C, scene: Scene): Localized
}

/** A change without the code of its procedure, as a comparison of two procedures finds it. */
export type Found<C extends Change = Change> = C extends unknown ? Omit<C, 'procedure'> : never

/** A kind that changes something inside one procedure. */
export interface ProcedureKind<C extends Change = Change> extends Judged<C> {
  readonly scope: 'procedure'
  /** The changes of this kind that lead from one procedure to the other. */
  compare(before: Procedure, after: Procedure): Iterable<Found<C>>
  /** What the procedure says now at the place the change speaks of; undefined when nothing is there. */
  read(procedure: Procedure, change: C): unknown
  /** The procedure with the value at that place; undefined takes it away. Without such a place the procedure stays as it is. */
  write(procedure: Procedure, change: C, value: unknown): Procedure
  /** Where in the procedure's file that place is, or would be. */
  route(procedure: Procedure, change: C): Route
}

/** A kind that adds, removes or joins whole procedures. */
export interface CatalogKind<C extends Change = Change> extends Judged<C> {
  readonly scope: 'catalog'
  /** The procedures after the change; what ends, ends the day before `effectiveFrom`. */
  apply(procedures: readonly Procedure[], change: C, effectiveFrom: CalendarDate): readonly Procedure[]
}

/** One kind of change. */
export type Kind<C extends Change = Change> = ProcedureKind<C> | CatalogKind<C>
