import type { Names } from '#model/names.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'

/** What a change is judged and described against: the procedure on both sides, where it stands there. */
export interface Scene {
  readonly before?: Procedure
  readonly after?: Procedure
  readonly names: Names
  /** The day for which both sides are read; absent where none is asked about. */
  readonly day?: CalendarDate
}
