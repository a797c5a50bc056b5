import type { Route, Source } from './place.ts'
import type {
  AcceptedFile,
  AssumptionsFile,
  CalendarFile,
  DocumentsFile,
  Procedure,
  ProfileFile,
  Proposal,
  ReviewPlanFile,
  StatisticsFile,
} from './types.gen.ts'

/** What a file of a catalog holds; decided by its path alone. */
export type FileKind =
  | 'profile'
  | 'documents'
  | 'assumptions'
  | 'procedure'
  | 'proposal'
  | 'statistics'
  | 'calendar'
  | 'review-plan'
  | 'accepted'

const SINGLE: Readonly<Record<string, FileKind>> = {
  catalog: 'profile',
  documents: 'documents',
  assumptions: 'assumptions',
  accepted: 'accepted',
}
const DEEP: Readonly<Record<string, FileKind>> = { procedures: 'procedure', proposals: 'proposal' }
const FLAT: Readonly<Record<string, FileKind>> = {
  statistics: 'statistics',
  calendar: 'calendar',
  'review-plans': 'review-plan',
}
const own = (table: Readonly<Record<string, FileKind>>, key: string): FileKind | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** What the file at a path inside the catalog folder (with `/`) holds; undefined for a file that is no part of a catalog. */
export function fileKind(path: string): FileKind | undefined {
  const parts = path.replace(/\.ya?ml$/i, '').split('/')
  const [first = ''] = parts
  if (!/\.ya?ml$/i.test(path) || parts.some((part) => part.startsWith('.'))) return undefined
  if (parts.length === 1) return own(SINGLE, first)
  return own(DEEP, first) ?? (parts.length === 2 ? own(FLAT, first) : undefined)
}

/** The hidden file in the root of a catalog that says what is being written; there only while that is so, or after a killed run. */
export const JOURNAL = '.tthc-journal'

/** Whether a path inside a catalog folder is no part of the catalog, though somebody may have meant it to be: YAML, or a journal. */
export const isStray = (path: string): boolean => path === JOURNAL || isStrayYaml(path)

const isStrayYaml = (path: string): boolean =>
  /\.ya?ml(\.txt)?$/i.test(path) &&
  fileKind(path) === undefined &&
  !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')

/** The folders of a catalog that are searched for its files. */
export const LISTED: ReadonlySet<string> = new Set([...Object.keys(DEEP), ...Object.keys(FLAT)])

/** Whether a link at a path stands where a file or a folder of the catalog would be: then part of the catalog is not read. */
export function isLinkOfCatalog(path: string): boolean {
  const parts = path.split('/')
  const couldBeFolder = LISTED.has(parts[0] ?? '') && !parts.some((part) => part.includes('.'))
  return fileKind(path) !== undefined || couldBeFolder
}

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
  /** Types that the schema asks for here instead; absent where the number is welcome. */
  readonly wanted?: readonly string[]
}

/** A text as its author wrote it. What an alias repeats is reported once, where it is written. */
export interface WrittenText {
  readonly at: Route
  readonly text: string
  /** Without quotes: YAML decides where it ends, and other readers may take it for something else. */
  readonly plain: boolean
  /** Offsets in the file, quotes included; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** Types that the schema asks for here instead, none when it finds something else wrong; absent where the text is welcome. */
  readonly wanted?: readonly string[]
}

/** A comment of a YAML file, without what may stand before it on its line. */
export interface Comment {
  /** Offset of its `#`. */
  readonly at: number
  /** From 1. */
  readonly line: number
  /** From 1, in code points. */
  readonly column: number
  /** From its `#` to its last character. */
  readonly text: string
  /** Nothing else stands on its line. */
  readonly alone: boolean
  /** It stands above the first value of the file. */
  readonly head: boolean
}

/** A file of a catalog, whether or not it fits its schema. Nothing of a file that is no YAML is known: its value is undefined. */
export interface CatalogFile {
  readonly source: Source
  readonly kind: FileKind
  readonly value: unknown
  readonly numbers: readonly WrittenNumber[]
  readonly texts: readonly WrittenText[]
  /** In their order; none of a file that is no YAML. */
  readonly comments: readonly Comment[]
  /** Whether the value fits its schema. What does not stands in the lists of the catalog only as far as it is `known`. */
  readonly valid: boolean
  /** What fits of a procedure that does not fit as a whole; its source has the gaps. Absent where nothing useful is left. */
  readonly known?: Entry<unknown>
}

/** A file in a catalog folder that is not read as part of the catalog. */
export interface Stray {
  readonly source: Source
  /** Where its content belongs, a path inside the catalog; undefined where that cannot be determined. */
  readonly home?: string
}

/** A catalog in memory. Lists, not maps: a map would swallow duplicates. */
export interface Catalog {
  readonly profile?: Entry<ProfileFile>
  readonly documents?: Entry<DocumentsFile>
  readonly assumptions?: Entry<AssumptionsFile>
  readonly accepted?: Entry<AcceptedFile>
  readonly procedures: readonly Entry<Procedure>[]
  readonly proposals: readonly Entry<Proposal>[]
  readonly statistics: readonly Entry<StatisticsFile>[]
  readonly calendars: readonly Entry<CalendarFile>[]
  readonly reviewPlans: readonly Entry<ReviewPlanFile>[]
  readonly files: readonly CatalogFile[]
  /** Known only of a catalog read from a folder. */
  readonly strays?: readonly Stray[]
}

/** A catalog with nothing in it. */
export const emptyCatalog: Catalog = {
  procedures: [],
  proposals: [],
  statistics: [],
  calendars: [],
  reviewPlans: [],
  files: [],
}
