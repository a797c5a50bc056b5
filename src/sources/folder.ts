import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileKind, isLinkOfCatalog, isStray, LISTED } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import { decode, largestFile, toReading, type Reading, type Unreadable } from './reading.ts'
import { FOREIGN, MOST_STRAYS, STRAY_DEPTH } from './stray-places.ts'

/**
 * Reads the files of a catalog folder. Links inside it are reported and never followed: they may lead anywhere.
 * Throws a `Failure` when the folder is missing or is none.
 */
export function readFolder(folder: string, workingFolder: string): Reading {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw missing(folder)
  const shown = (path: string): string => relative(workingFolder, join(folder, path)).split(sep).join('/')
  const reading = toReading(
    [...walk(folder, '')].map(({ path, leads }) =>
      leads !== undefined
        ? { path, file: shown(path), reason: leads }
        : read(join(folder, path), { path, file: shown(path) }),
    ),
  )
  const strays = [...strayPaths(folder)].map((path) => read(join(folder, path), { path, file: shown(path) }))
  return strays.length === 0 ? reading : { ...reading, strays: toReading(strays).sources }
}

const missing = (folder: string): Error =>
  failure(say(`Không có thư mục danh mục ${folder}.`, `There is no catalog folder ${folder}.`))

interface Found {
  readonly path: string
  readonly leads?: 'link' | 'submodule'
}

/** Paths of the catalog's files, and of links and repositories in their places, below a folder inside it. */
function* walk(folder: string, inside: string): Generator<Found> {
  for (const item of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? item.name : `${inside}/${item.name}`
    if (item.isDirectory() && !item.name.startsWith('.') && (inside !== '' || LISTED.has(item.name)))
      yield* existsSync(join(folder, path, '.git')) ? [{ path, leads: 'submodule' } as const] : walk(folder, path)
    if (item.isFile() && fileKind(path) !== undefined) yield { path }
    if (item.isSymbolicLink() && isLinkOfCatalog(path)) yield { path, leads: 'link' }
  }
}

/** YAML outside the places of a catalog: of its root, of its folders, and a few levels down in folders that it does not know. */
function* strayPaths(folder: string): Generator<string> {
  let left = MOST_STRAYS
  for (const path of below(folder, '', STRAY_DEPTH)) {
    if (!isStray(path)) continue
    left -= 1
    if (left < 0) return
    yield path
  }
}

function* below(folder: string, inside: string, depth: number): Generator<string> {
  for (const item of readdirSync(join(folder, inside), { withFileTypes: true }).sort((a, b) =>
    compareIds(a.name, b.name),
  )) {
    const path = inside === '' ? item.name : `${inside}/${item.name}`
    if (item.isFile()) yield path
    if (!item.isDirectory() || item.name.startsWith('.') || FOREIGN.has(item.name)) continue
    // A folder with a profile of its own is another catalog, and is checked as one.
    if (depth > 1 && !existsSync(join(folder, path, 'catalog.yaml'))) yield* below(folder, path, depth - 1)
  }
}

function read(where: string, name: Pick<Source, 'path' | 'file'>): Source | Unreadable {
  try {
    return lstatSync(where).size > largestFile ? { ...name, reason: 'too-large' } : decode(name, readFileSync(where))
  } catch {
    return { ...name, reason: 'unreadable' }
  }
}
