import type { Catalog, CatalogFile } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import type { Place } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import { declared } from './scope-declared.ts'
import { named } from './scope-named.ts'

/**
 * Paths, inside the catalog of `head`, of the files that an edit touched and of those that speak of what it changed or removed.
 * Files that do not fit their schema count on both sides. A moved file is touched, but those that name its procedure are not.
 */
export function touched(base: Catalog, head: Catalog): ReadonlySet<string> {
  const before = new Map(base.files.map(({ source }) => [source.path, source.text]))
  const changed = changedKeys(base.files, head.files)
  const isTouched = (file: CatalogFile): boolean =>
    before.get(file.source.path) !== file.source.text || meets(file, changed)
  return new Set(head.files.filter(isTouched).map(({ source }) => source.path))
}

/** The findings in the files, and those that speak of a place in one of them: of two equal codes only one is reported. */
export function inScope<T extends Located>(findings: readonly T[], paths: ReadonlySet<string>): readonly T[] {
  const isIn = ({ source }: Place): boolean => paths.has(source.path)
  return findings.filter(({ place, related = [] }) => isIn(place) || related.some((other) => isIn(other.place)))
}

/** Two procedures may have one code by mistake: what one of them becomes concerns the other. */
const meets = (file: CatalogFile, changed: ReadonlySet<string>): boolean =>
  changed.size > 0 &&
  ([...declared(file)].some(([key]) => changed.has(key)) || [...named(file)].some((key) => changed.has(key)))

/** Names that are declared differently, as often as they are declared, wherever their files lie. */
function changedKeys(base: readonly CatalogFile[], head: readonly CatalogFile[]): ReadonlySet<string> {
  const [before, after] = [contents(base), contents(head)]
  return new Set([...before.keys(), ...after.keys()].filter((key) => before.get(key) !== after.get(key)))
}

function contents(files: readonly CatalogFile[]): ReadonlyMap<string, string> {
  const lists = new Map<string, string[]>()
  for (const [key, content] of files.flatMap((file) => [...declared(file)])) {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [content])
    else list.push(content)
  }
  return new Map([...lists].map(([key, list]) => [key, list.sort(compareIds).join('\n')]))
}
