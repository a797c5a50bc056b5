import type { Change, ChangeKind, ChangeOf } from '#model/change.ts'
import type { Localized } from '#model/localized.ts'
import type { Route } from '#model/place.ts'
import type { CalendarDate, Code, Procedure } from '#model/types.gen.ts'
import type { NameOf } from './matching/names.ts'
import type { Movement } from './measure.ts'
import type { Reference } from './references.ts'
import type { Scene } from './scene.ts'
import type { Thing } from './thing.ts'
import type { Judging } from './verdict.ts'

/** What a change does to the thing that it is about. */
export type Direction = 'adds' | 'removes' | 'amends'

/** Who can decide a change. */
export type Decider = 'law' | 'office'

/** Parts of a procedure in form 02/RS-KSTT (Decree 63/2010/NĐ-CP art. 8(2)), in its order. */
export type FormPart =
  | 'name'
  | 'steps'
  | 'channels'
  | 'dossier'
  | 'time'
  | 'subjects'
  | 'authority'
  | 'fees'
  | 'templates'
  | 'requirements'
  | 'results'
  | 'basis'

interface Judged<C extends Change> extends Judging<C> {
  /** What people call this kind of change. */
  readonly title: Localized
  /** The kind that the same change has backwards, or why there is none. */
  readonly mirror: ChangeKind | { readonly waiver: string }
  /** What a change of this kind does to its thing; `varies` where its values say so: without `from` it adds, without `to` it removes. */
  readonly direction: Direction | 'varies'
  /** Who can decide it: the law or a ministry, so that an office can only recommend it, or the office by itself. */
  readonly decidedBy: Decider | ((change: Found<C>) => Decider)
  /** The part of the form that it touches; `none` where the form has no place for it. */
  readonly formPart: FormPart | 'none'
  /** Fields of procedure.schema.json that this kind answers for: `dossier.documents[].name`. */
  readonly covers: readonly string[]
  /** One sentence without a full stop that says what changes in the procedure, with the numbers. */
  describe(change: C, scene: Scene): Localized
  /** One sentence without a full stop that says what the applicant brings, pays, waits for or does otherwise, with the numbers. */
  meaning(change: C, scene: Scene): Localized
}

/** A change without the code of its procedure, as a comparison of two procedures finds it. */
export type Found<C extends Change = Change> = C extends unknown ? Omit<C, 'procedure'> : never

/** A new id of an item: the list it stands in, and both ids. */
export type Rekeying = Pick<ChangeOf<'rekeyed'>, 'key' | 'from' | 'to'>

/** A kind that changes something inside one procedure. */
export interface ProcedureKind<C extends Change = Change> extends Judged<C> {
  readonly scope: 'procedure'
  /** The one thing that a change is about. */
  thing(change: Found<C>): Thing
  /** Where the values of a change stand in a procedure, in the notation of `covers`: `dossier.documents[].name`. */
  place(change: Found<C>): string
  /** Without `from`, a change that the catalog shows already started from nothing, not from what the catalog shows. */
  readonly startsFromNothing?: true
  /** What a change adds to the measures of a balance, below zero what it cuts; what cannot be counted or does not compare is in none. */
  movements(change: C, sides: Pick<Scene, 'before' | 'after'>): readonly Movement[]
  /** It gives an item a new id: what else changes in the procedure is reported under the former one. */
  readonly rekeys?: true
  /** It gives a thing another name and leaves what it is: the two names have to be of one thing. */
  readonly renames?: NameOf
  /** Whether a value that a change names says the same as another one, where that is more than equality. */
  readonly agrees?: (named: unknown, other: unknown) => boolean
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
  /** The code under which a proposal means a change that names its procedures itself; `item` where the item of the proposal names them. */
  readonly address: 'item' | ((change: Found<C>) => Code)
  /** Codes of the procedures that it starts from. Those that are not among `after` end. */
  before(change: C): readonly Code[]
  /** Codes of the procedures that stand in their place afterwards. Those that it does not make stay in force and say whom they replace. */
  after(change: C): readonly Code[]
  /** Codes that are in force afterwards and were not before. */
  makes(change: C): readonly Code[]
  /** Whether it is one procedure under a new code: what else changes in it is reported under the code before. */
  readonly movesCode: boolean
  /** The procedures that the change holds as a whole. */
  brings(change: Found<C>): readonly Procedure[]
  /** What the change refers to outside itself; routes begin in it. */
  references(change: Found<C>): Iterable<Reference>
  /** What a procedure says now that the change starts from; undefined where it starts from no single value. */
  read(procedure: Procedure): unknown
  /** The procedures after the change; what ends, ends the day before `effectiveFrom`. */
  apply(procedures: readonly Procedure[], change: C, effectiveFrom: CalendarDate): readonly Procedure[]
}

/** One kind of change. */
export type Kind<C extends Change = Change> = ProcedureKind<C> | CatalogKind<C>
