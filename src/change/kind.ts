import type { Change, ChangeKind } from '#model/change.ts'
import type { Localized } from '#model/localized.ts'
import type { Route } from '#model/place.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import type { Scene } from './scene.ts'
import type { Rekeying } from './matching/rekeying.ts'
import type { Judging } from './verdict.ts'

interface Judged<C extends Change> extends Judging<C> {
  /** What people call this kind of change. */
  readonly title: Localized
  /** The kind that the same change has backwards, or why there is none. */
  readonly mirror: ChangeKind | { readonly waiver: string }
  /** Fields of procedure.schema.json that this kind answers for: `dossier.documents[].name`. */
  readonly covers: readonly string[]
  /** One sentence without a full stop that says what changes in the procedure, with the numbers. */
  describe(change: C, scene: Scene): Localized
  /** One sentence without a full stop that says what the applicant brings, pays, waits for or does otherwise, with the numbers. */
  meaning(change: C, scene: Scene): Localized
}

/** A change without the code of its procedure, as a comparison of two procedures finds it. */
export type Found<C extends Change = Change> = C extends unknown ? Omit<C, 'procedure'> : never

/** A kind that changes something inside one procedure. */
export interface ProcedureKind<C extends Change = Change> extends Judged<C> {
  readonly scope: 'procedure'
  /**
   * The changes of this kind that lead from one procedure to the other, whose items stand under the ids that they had before; `rekeyings`
   * are those that have new ones.
   */
  compare(before: Procedure, after: Procedure, rekeyings: readonly Rekeying[]): Iterable<Found<C>>
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
