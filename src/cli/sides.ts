import { resolve } from 'node:path'
import { load, type Loaded } from '#catalog/load.ts'
import { loadPair } from '#catalog/pair.ts'
import { sharedParts } from '#catalog/shared.ts'
import { overlay, type Overlaid } from '#proposal/overlay.ts'
import { fileKind, type Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { readArchive } from '#sources/archive.ts'
import { readFolder } from '#sources/folder.ts'
import type { Contents } from '#sources/git-blobs.ts'
import { readHead, readIndex } from '#sources/git-index.ts'
import { isBare } from '#sources/git-repository.ts'
import { readGitSide, type GitSide } from '#sources/git-side.ts'
import type { Reading } from '#sources/reading.ts'
import { catalogFolder, catalogIn, folderAbove, noProcedure, readable, unknown } from './catalog.ts'
import { requireSameCatalog } from './gating/place.ts'
import type { Context } from './command.ts'
import type { Io } from './io.ts'
import type { GlobalOptions } from './global-options.ts'
import { meaningOf, type Lookup } from './side-meaning.ts'
import { requireRead, unreadOf, warnOfUnread, type Unread } from './unread.ts'
import { STAGED, WORKING_TREE, type Sides } from './side-words.ts'

/** Reads one side: the working tree, what is staged, a folder, an archive, or what git stores of a catalog. */
async function readingOf(side: string, options: SideOptions, io: Io, contents?: Contents): Promise<Reading> {
  const { workingFolder } = io
  const own = (): string => catalogFolder(options, io)
  if (side === WORKING_TREE) return readFolder(own(), workingFolder)
  if (side === STAGED) return readIndex(own(), workingFolder)
  const meant = meaningOf(side, lookupOf(options, io))
  if (meant.kind === 'folder') return readDirectory(meant.path, side, workingFolder, contents)
  if (meant.kind === 'archive') return readArchive(meant.archive)
  return side === 'HEAD'
    ? readHead(own(), workingFolder, contents)
    : readGitSide(meant.side, startOf(meant.side, options, io), workingFolder, contents)
}

/** Options that say where sides are, and whether they are compared in a gate. */
export type SideOptions = GlobalOptions & { readonly failOn?: unknown }

/** Revisions are looked for around the catalog and around the working folder. */
function lookupOf(options: SideOptions, io: Io): Lookup {
  const { workingFolder } = io
  const catalog = options.catalog === undefined ? folderAbove(workingFolder) : resolve(workingFolder, options.catalog)
  return {
    workingFolder,
    folders: [...new Set([catalog ?? workingFolder, workingFolder])],
    isGate: options.failOn !== undefined,
  }
}

/** A catalog folder, the checkout of one that holds `catalog`, or a repository without working tree. */
function readDirectory(path: string, shown: string, workingFolder: string, contents: Contents | undefined): Reading {
  if (isBare(path))
    return readGitSide({ repository: { folder: path, shown }, revision: 'HEAD' }, path, workingFolder, contents)
  const reading = readFolder(catalogIn(path), workingFolder)
  if (reading.sources.length + reading.unreadable.length === 0) throw noCatalogIn(shown)
  return reading
}

const noCatalogIn = (shown: string): Error =>
  failure(
    say(
      `${shown}: thư mục này không chứa danh mục (không có catalog.yaml); chỉ đúng thư mục danh mục.`,
      `${shown}: this folder holds no catalog (there is no catalog.yaml); name the folder of a catalog.`,
    ),
  )

/** The folder in which git is asked: with a path in the revision no catalog needs to lie in the working folder. */
function startOf({ repository, path }: GitSide, options: GlobalOptions, io: Io): string {
  if (repository !== undefined) return repository.folder
  return path !== undefined && options.catalog === undefined
    ? (folderAbove(io.workingFolder) ?? io.workingFolder)
    : catalogFolder(options, io)
}

/** Both sides of a comparison, and what of each is not known. */
interface SidesRead {
  readonly base: Catalog
  readonly head: Catalog
  readonly idle: readonly Source[]
  readonly unread: { readonly base: readonly Unread[]; readonly head: readonly Unread[] }
}

/** Both sides of a comparison, of which procedures are left out that are equal and unconcerned. What either side does not know is left out of both. Throws (3) when neither side holds a procedure, and (2) when none can be read. */
export async function readSides({ base, head, proposals }: Sides, options: SideOptions, io: Io): Promise<SidesRead> {
  const lookup = lookupOf(options, io)
  if (lookup.isGate) requireSameCatalog([base, head], options, io, lookup)
  const contents: Contents = new Map()
  const baseReading = await readingOf(base, options, io, contents)
  const headReading = await readingOf(head, options, io, contents)
  const overlaid = proposals.length === 0 ? [] : headReading.sources.filter(({ path }) => fileKind(path) === 'proposal')
  const pair = loadPair(baseReading, headReading, overlaid)
  const unread = { base: unreadOf(pair.base), head: unreadOf(pair.head) }
  if (![...baseReading.sources, ...headReading.sources].some(({ path }) => fileKind(path) === 'procedure'))
    throw noProcedure(head || '.')
  if (pair.idle.length === 0 && [pair.base, pair.head].every(({ catalog }) => catalog.procedures.length === 0))
    for (const side of [pair.head, pair.base]) readable(side)
  return { ...sharedParts({ base: pair.base.catalog, head: pair.head.catalog }), idle: pair.idle, unread }
}

/** Loads one side; findings are kept, not thrown. */
const loadSide = async (side: string, options: GlobalOptions, io: Io): Promise<Loaded> =>
  load(await readingOf(side, options, io))

/** What is known of the catalog of a side; a warning says what is not. */
export async function readSide(side: string, options: GlobalOptions, context: Context): Promise<Catalog> {
  const loaded = await loadSide(side, options, context.io)
  warnOfUnread(unreadOf(loaded), context, options)
  return loaded.catalog.procedures.length > 0 ? loaded.catalog : readable(loaded)
}

/** The catalog with proposals applied, one after the other, and where they conflict. Throws (3) for an id that it does not have. */
export function withProposals(catalog: Catalog, ids: readonly string[], asOf: CalendarDate): Overlaid {
  const entries = ids.map((id) => {
    const found = catalog.proposals.find(({ value }) => value.id === id)
    if (found === undefined) requireRead(catalog, 'proposal', id)
    if (found === undefined)
      throw failure(
        unknown(
          'phương án',
          'proposal',
          id,
          catalog.proposals.map(({ value }) => value.id),
        ),
        3,
      )
    return found
  })
  return overlay(catalog, entries, asOf)
}
