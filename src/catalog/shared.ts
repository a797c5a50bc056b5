import type { Catalog, CatalogFile, Entry } from '#model/catalog.ts'
import { hasGap } from '#model/gaps.ts'
import type { Route } from '#model/place.ts'
import type { Procedure } from '#model/types.gen.ts'
import { namesOfUnknown } from './unknown-names.ts'
import { without } from './fitting.ts'

/** Two states of a catalog as far as both are known. */
export interface Shared {
  readonly base: Catalog
  readonly head: Catalog
}

/**
 * Both sides without what either of them does not know: a value that could not be read has not gone, and its reappearance is no news.
 * Of a list all is left out, since what its other items were called on the other side is unknown, too.
 */
export function sharedParts({ base, head }: Shared): Shared {
  if (![base, head].some(({ files }) => files.some(({ valid }) => !valid))) return { base, head }
  const gaps = gapsByCode([...base.procedures, ...head.procedures])
  const side = (own: Catalog, other: Catalog): Catalog => {
    const hidden = hiddenBy(other)
    const seen = own.procedures.filter((entry) => !hidden(entry))
    return { ...own, procedures: seen.flatMap((entry) => knownOnBoth(entry, gaps.get(entry.value.code) ?? [])) }
  }
  return { base: side(base, head), head: side(head, base) }
}

/** For each code what is not known of it on some side. */
function gapsByCode(entries: readonly Entry<Procedure>[]): ReadonlyMap<string, readonly Route[]> {
  const gaps = new Map<string, readonly Route[]>()
  for (const { value, source } of entries) {
    if (source.gaps === undefined) continue
    const { removed, unsure } = source.gaps
    gaps.set(value.code, [...(gaps.get(value.code) ?? []), ...[...removed, ...unsure].map(toList)])
  }
  return gaps
}

/** A route as far as the first list on it. */
function toList(route: Route): Route {
  const index = route.findIndex((step) => typeof step === 'number')
  return index === -1 ? route : route.slice(0, index)
}

// Without these there is no procedure to compare.
const NEEDED: readonly (keyof Procedure)[] = ['code', 'name', 'levels', 'field', 'authority']

function knownOnBoth({ value, source }: Entry<Procedure>, gaps: readonly Route[]): readonly Entry<Procedure>[] {
  if (gaps.length === 0) return [{ value, source }]
  const lacking = { ...source, gaps: { whole: source, removed: gaps, unsure: [] } }
  if (NEEDED.some((key) => hasGap(lacking, [key]))) return []
  return [{ value: without(value, gaps) as Procedure, source }]
}

/** Whether a side has the file of a procedure, but cannot read it. */
function hiddenBy({ files, procedures }: Catalog): (entry: Entry<Procedure>) => boolean {
  const lost = files.filter(({ kind, valid, known }) => kind === 'procedure' && !valid && known === undefined)
  const paths = new Set(lost.map(({ source }: CatalogFile) => source.path))
  const codes = new Set(lost.flatMap(namesOfUnknown))
  for (const { value } of procedures) codes.delete(value.code)
  return ({ value, source }) => codes.has(value.code) || (paths.has(source.path) && !has(procedures, value.code))
}

const has = (entries: readonly Entry<Procedure>[], code: string): boolean =>
  entries.some(({ value }) => value.code === code)
