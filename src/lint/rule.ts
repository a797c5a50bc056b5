import type { Catalog } from '#model/catalog.ts'
import type { Fix, Related, Severity } from '#model/diagnostic.ts'
import type { Localized } from '#model/localized.ts'
import type { Place, Source } from '#model/place.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'

/** What a rule found: a diagnostic without the name and severity of the rule. */
export interface Finding {
  readonly place: Place
  /** Where one finding is worse or milder than the rule. */
  readonly severity?: Severity
  readonly message: Localized
  readonly related?: readonly Related[]
  /** Only of rules that are `fixable`. */
  readonly fix?: Fix
}

/** What a rule may know besides the catalog. */
export interface Context {
  readonly asOf: CalendarDate
}

/** One thing that must hold between the values of a catalog. Its documentation is printed from it. */
export interface Rule {
  /** Named for what is wrong; part of the public interface. */
  readonly id: string
  readonly severity: Severity
  readonly title: Localized
  readonly why: Localized
  /** Pieces of YAML. */
  readonly example: { readonly bad: string; readonly good: string }
  /** Whether it can say how to put right what it finds. */
  readonly fixable: boolean
  /**
   * Keys of a procedure that are weighed as wholes, so that one of which a part could not be read says nothing: a sum, an absence, what a
   * proposal leads to. Procedures with such a gap are kept from the rule. Values that are judged one by one need none of this.
   */
  readonly weighs?: readonly (keyof Procedure)[] | 'everything'
  /** What fits its schema stands in the lists of the catalog, of procedures also in part; `files` holds anything. */
  check(catalog: Catalog, context: Context): Iterable<Finding>
}

/** A place in the file of an entry. */
export const at = (entry: { readonly source: Source }, ...route: readonly (string | number)[]): Place => ({
  source: entry.source,
  at: route,
})

/** The check of rules whose findings are made while files are read, before there is a catalog: here they are only explained. */
export const foundWhileReading = (): Iterable<Finding> => []
