import type { Catalog, CatalogFile, Entry, FileKind } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { compareIds } from '#model/text.ts'
import type { Reading } from '#sources/reading.ts'
import { toStray } from './stray.ts'
import { leadFound, readSource, readUnreadable, type ReadFile } from './read.ts'

/** A catalog and what is wrong with its files one by one; what must agree between values is for the rules. */
export interface Loaded {
  readonly catalog: Catalog
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes a catalog of what was read. Its lists hold what fits its schema, of procedures also in part; all files stand in `files`. `reader` may remember what it read before. */
export function load(reading: Reading, reader: typeof readSource = readSource): Loaded {
  const read = [...reading.sources.map((source) => reader(source)), ...reading.unreadable.map(readUnreadable)].filter(
    (file) => file !== undefined,
  )
  const { catalog, diagnostics } = toLoaded(read.sort((a, b) => compareIds(a.file.source.path, b.file.source.path)))
  const strays = (reading.strays ?? []).map(toStray)
  return {
    catalog: strays.length === 0 ? catalog : { ...catalog, strays },
    diagnostics: [...diagnostics, ...reading.unreadable.flatMap(leadFound)],
  }
}

function toLoaded(read: readonly ReadFile[]): Loaded {
  const files = read.map(({ file }) => file)
  const [profile] = entries<NonNullable<Catalog['profile']>['value']>(files, 'profile')
  const [documents] = entries<NonNullable<Catalog['documents']>['value']>(files, 'documents')
  const [assumptions] = entries<NonNullable<Catalog['assumptions']>['value']>(files, 'assumptions')
  const [accepted] = entries<NonNullable<Catalog['accepted']>['value']>(files, 'accepted')
  const catalog: Catalog = {
    ...(profile && { profile }),
    ...(documents && { documents }),
    ...(assumptions && { assumptions }),
    ...(accepted && { accepted }),
    procedures: entries(files, 'procedure'),
    proposals: entries(files, 'proposal'),
    statistics: entries(files, 'statistics'),
    calendars: entries(files, 'calendar'),
    reviewPlans: entries(files, 'review-plan'),
    files,
  }
  return { catalog, diagnostics: read.flatMap(({ diagnostics }) => diagnostics) }
}

// The schema has vouched for the type.
function entries<T>(files: readonly CatalogFile[], kind: FileKind): readonly Entry<T>[] {
  return files
    .filter((file) => file.kind === kind)
    .flatMap(({ valid, source, value, known }) => (valid ? { source, value } : (known ?? [])))
    .map(({ source, value }) => ({ source, value: value as T }))
}
