import type { Localized } from './localized.ts'
import type { Place, Span } from './place.ts'

/** How bad a finding is; only errors make `validate` fail by themselves. */
export type Severity = 'error' | 'warning' | 'info'

/** Another place that a finding speaks of. */
export interface Related {
  readonly place: Place
  readonly message: Localized
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
