import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load, type Loaded } from '#catalog/load.ts'
import { locateAll } from '#catalog/locate.ts'
import { lint } from '#lint/lint.ts'
import { once } from '#lint/once.ts'
import type { Source } from '#model/place.ts'
import { readFolder } from '#sources/folder.ts'

// Catalogs that are wrong on purpose and mark their own findings: `# ✗ <rule> …` at the end of a line.

const folder = join(import.meta.dirname, 'fixtures')

/** The files of a catalog of fixtures; none where there is no such folder. */
export function fixtureFiles(name: string): readonly Source[] {
  const path = join(folder, name)
  return existsSync(path) ? readFolder(path, path).sources : []
}

/** The rules that have fixtures: folders `bad`, `good` and `branches` of files that are laid over the catalog `base`. */
export const rulesWithFixtures = readdirSync(join(folder, 'rules')).sort()

/** The base with these files in the place of its own. */
export const overBase = (files: readonly Source[]): readonly Source[] => [
  ...fixtureFiles('base').filter(({ path }) => !files.some((file) => file.path === path)),
  ...files,
]

const MARK = /# ✗ ([a-z0-9 -]+)\r?$/
const marksIn = (line: string): readonly string[] =>
  (MARK.exec(line)?.[1] ?? '').split(' ').filter((rule) => rule !== '')

/** What files say will be found in them, as "path:line rule", sorted. */
export const marksOf = (sources: readonly Source[]): readonly string[] =>
  sources
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => marksIn(line).map((rule) => `${path}:${index + 1} ${rule}`)),
    )
    .sort()

const DAY = '2020-11-08'

/** What reading and the rules find, as "path:line rule", sorted. */
export function foundIn(sources: readonly Source[]): readonly string[] {
  const { catalog, diagnostics }: Loaded = load({ sources, unreadable: [] })
  return locateAll(once(diagnostics, lint(catalog, { asOf: catalog.profile?.value.asOf ?? DAY })))
    .map(({ place, span, code }) => `${place.source.path}:${span.line} ${code}`)
    .sort()
}
