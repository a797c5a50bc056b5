import type { Route, Source } from './place.ts'
import type {
  AssumptionsFile, CalendarFile, DocumentsFile, Procedure, ProfileFile, Proposal, StatisticsFile,
} from './types.gen.ts'

/** What a file of a catalog holds; decided by its path alone. */
export type FileKind = 'profile' | 'documents' | 'assumptions' | 'procedure' | 'proposal' | 'statistics' | 'calendar'

/** A value and the file that says it. */
export interface Entry<T> {
  readonly value: T
  readonly source: Source
}

/** A number as its author wrote it; YAML keeps only the value, so `1.012120` loses its zero. */
export interface WrittenNumber {
  readonly at: Route
  readonly written: string
  readonly value: number
}

/** A file that could be read as YAML, whether or not it fits its schema. */
export interface CatalogFile {
  readonly source: Source
  readonly kind: FileKind
  readonly value: unknown
  readonly numbers: readonly WrittenNumber[]
  /** Whether the value fits its schema; only then does it stand in one of the lists of the catalog. */
  readonly valid: boolean
}

/** A catalog in memory. Lists, not maps: a map would swallow duplicates. */
export interface Catalog {
  readonly profile?: Entry<ProfileFile>
  readonly documents?: Entry<DocumentsFile>
  readonly assumptions?: Entry<AssumptionsFile>
  readonly procedures: readonly Entry<Procedure>[]
  readonly proposals: readonly Entry<Proposal>[]
  readonly statistics: readonly Entry<StatisticsFile>[]
  readonly calendars: readonly Entry<CalendarFile>[]
  readonly files: readonly CatalogFile[]
}

/** A catalog with nothing in it. */
export const emptyCatalog: Catalog = { procedures: [], proposals: [], statistics: [], calendars: [], files: [] }
