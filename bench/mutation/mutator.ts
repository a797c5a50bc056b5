import type { Procedure } from '#model/types.gen.ts'
import type { Random } from './random.ts'

/** What the applicant feels of a mutation, in the words of the program. */
export type ExpectedEffect = 'relief' | 'burden' | 'neutral' | 'undetermined'

/** A change as the program has to report it: of which kind, about which part, and with which effect. */
export interface ExpectedChange {
  readonly kind: string
  readonly key?: string
  readonly case?: string
  readonly effect: ExpectedEffect
}

/** A procedure in which one thing was altered, and everything that may be said of it. */
export interface Mutant {
  readonly after: Procedure
  readonly expected: readonly ExpectedChange[]
  readonly description: string
}

/** One way to alter one field. */
export interface Mutator {
  readonly name: string
  /** Fields of procedure.schema.json that it alters: `dossier.documents[].name`. */
  readonly fields: readonly string[]
  /** The altered procedure; undefined where this one has nothing that could be altered so. */
  mutate(procedure: Procedure, random: Random): Mutant | undefined
}

/** What the program said of a procedure. */
export interface Seen extends ExpectedChange {
  readonly procedure: string
}

/** A procedure that was altered in any way: what becomes of it, and what is wrong with what was said; undefined where nothing is. */
export interface Trial {
  readonly becomes: readonly Procedure[]
  readonly description: string
  faultIn(seen: readonly Seen[]): string | undefined
}

/** A way to alter a procedure that is no edit of one field. */
export interface Case {
  readonly name: string
  readonly fields: readonly string[]
  alter(procedure: Procedure, random: Random): Trial | undefined
}
