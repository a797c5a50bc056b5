import type { Localized } from './localized.ts'
import type { Place, Route, Source, Span } from './place.ts'

/** How bad a finding is; only errors make `validate` fail by themselves. */
export type Severity = 'error' | 'warning' | 'info'

/** Another place that a finding speaks of. */
export interface Related {
  readonly place: Place
  readonly message: Localized
}

/** A text edit that puts a finding right. A `safe` one never changes what the catalog means. */
export type Fix = { readonly safe: boolean } &
  /** Replaces the source of the value (or key) at a route, quotes included. */
  (
    | {
        readonly kind: 'replace'
        readonly source: Source
        readonly at: Route
        readonly key?: boolean
        readonly text: string
      }
    /** Gives the file another text. */
    | { readonly kind: 'rewrite'; readonly source: Source; readonly text: string }
    /** Moves the file; `to` is a path inside the catalog, with `/`. */
    | { readonly kind: 'move'; readonly source: Source; readonly to: string }
  )

/** What printers and documents may know of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  readonly title: Localized
  readonly why: Localized
  readonly fixable: boolean
}

/** A finding about a catalog: an author's mistake, never a failure of the program. */
export interface Diagnostic {
  /** Id of the rule, or of the stage that found it: `yaml-syntax`, `schema`. */
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  readonly message: Localized
  readonly related?: readonly Related[]
  /** Whether a text edit is known that puts it right. */
  readonly fixable?: boolean
  readonly fix?: Fix
}

/** Another place, with its line and column. */
export interface LocatedRelated extends Related {
  readonly span: Span
}

/** A finding with its line and column: what printers see. */
export interface Located extends Diagnostic {
  readonly span: Span
  readonly related?: readonly LocatedRelated[]
}
