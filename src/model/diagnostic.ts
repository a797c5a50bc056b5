import type { Localized } from './localized.ts'
import type { Place } from './place.ts'

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
}
