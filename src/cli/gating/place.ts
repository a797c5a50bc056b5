import { lstatSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { ask, startsIn } from '#sources/git-command.ts'
import { isBare, repositoryOf, type Repository } from '#sources/git-repository.ts'
import { commitOf, foundPath, isKnown, type GitSide } from '#sources/git-side.ts'
import { catalogFolder, catalogIn, shownPath } from '../catalog.ts'
import type { Io } from '../io.ts'
import type { GlobalOptions } from '../global-options.ts'
import { meaningOf, type Lookup, type Meaning } from '../side-meaning.ts'
import { STAGED, WORKING_TREE } from '../side-words.ts'

/**
 * Sees to it that a gate compares one catalog with itself. Throws a `Failure` where whoever changed the catalog could have put another
 * one in its place: behind a link, in a repository inside the repository, or where it is found first.
 */
export function requireSameCatalog(words: readonly string[], options: GlobalOptions, io: Io, lookup: Lookup): void {
  const named = words
    .filter((word) => word !== WORKING_TREE && word !== STAGED)
    .map((word) => ({ word, meant: meaningOf(word, lookup) }))
  const places = named.flatMap(({ word, meant }) => searched(meant, word, io) ?? [])
  const [one, other] = places
  if (one !== undefined && other !== undefined && one.place !== other.place) throw twoPlaces(one, other)
  for (const { word, meant } of named)
    if (meant.kind === 'git' && meant.side.repository === undefined) requireOwn(meant.side, word, options, io)
}

interface Searched {
  readonly word: string
  /** Path of the catalog inside what was named; `.` for itself. */
  readonly place: string
}

/** Where a catalog was found inside what a word names, if it had to be looked for. */
function searched(meant: Meaning, word: string, io: Io): Searched | undefined {
  if (meant.kind === 'folder' && !isBare(meant.path))
    return { word, place: relative(meant.path, catalogIn(meant.path)) || '.' }
  if (meant.kind !== 'git' || meant.side.repository === undefined || meant.side.path !== undefined) return undefined
  return { word, place: foundPath(meant.side, io.workingFolder) }
}

const twoPlaces = (one: Searched, other: Searched): Error =>
  failure(
    say(
      `${quoted(one.word)} có danh mục ở ${quoted(one.place)}, ${quoted(other.word)} ở ${quoted(other.place)}; với --fail-on, hãy chỉ đúng thư mục danh mục của cả hai bên.`,
      `${quoted(one.word)} has its catalog in ${quoted(one.place)}, ${quoted(other.word)} in ${quoted(other.place)}; with --fail-on name the folder of the catalog on both sides.`,
    ),
  )

function requireOwn(side: GitSide, word: string, options: GlobalOptions, io: Io): void {
  const folder = catalogFolder(options, io)
  if (!isKnown(side.revision, folder, io.workingFolder)) return
  const own = repositoryOf(folder, io.workingFolder)
  const around = repositoryAround(io)
  if (around !== undefined) requireNoOther(folder, own, around, io)
  if (options.catalog === undefined) requireSameChoice(side, word, own, folder, io)
}

/** The repository of the working folder, which whoever runs the gate has chosen; undefined where there is none. */
function repositoryAround({ workingFolder }: Io): Repository | undefined {
  try {
    return repositoryOf(workingFolder, workingFolder)
  } catch {
    return undefined
  }
}

function requireNoOther(folder: string, own: Repository, { top = '' }: Repository, io: Io): void {
  const link = foldersUp(resolve(folder)).find((path) => isLink(path) && isInside(realpathSync(dirname(path)), top))
  if (link !== undefined)
    throw failure(
      say(
        `${shownPath(link, io)}: là liên kết trong kho git, có thể dẫn đến danh mục khác; với --fail-on, hãy đặt chính thư mục danh mục vào đó.`,
        `${shownPath(link, io)}: this is a link inside the repository and may lead to another catalog; with --fail-on put the folder itself there.`,
      ),
    )
  if (own.top !== top && isInside(own.top ?? '', top))
    throw failure(
      say(
        `${shownPath(folder, io)}: nằm trong một kho git riêng (submodule) bên trong kho này; với --fail-on, hãy chạy ngay trong thư mục ấy.`,
        `${shownPath(folder, io)}: this lies in a repository of its own (a submodule) inside this one; with --fail-on run inside that folder.`,
      ),
    )
}

const foldersUp = (path: string): readonly string[] =>
  dirname(path) === path ? [path] : [path, ...foldersUp(dirname(path))]

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !/^(\.\.([\\/]|$)|[a-z]:|[\\/])/i.test(way)
}

/** Without -C the folder is looked for; a catalog.yaml that was added or taken away would have another one found than before. */
function requireSameChoice(side: GitSide, word: string, own: Repository, folder: string, io: Io): void {
  const commit = commitOf(side, own)
  const { prefix } = startsIn(own, commit)
  const before = chosenAt(commit, own, io)
  if (before === undefined || before === prefix) return
  const [was, now] = [before, prefix].map((path) => path.slice(0, -1) || '.') as [string, string]
  throw failure(
    say(
      `Ở ${quoted(word)} danh mục được tìm thấy tại ${quoted(was)}, còn bây giờ tại ${quoted(now)}; với --fail-on, hãy chỉ rõ: -C ${shownPath(folder, io)}, và ${quoted(`${word}:${was}`)} nếu danh mục đã dời chỗ.`,
      `At ${quoted(word)} the catalog is found in ${quoted(was)}, now in ${quoted(now)}; with --fail-on say which: -C ${shownPath(folder, io)}, and ${quoted(`${word}:${was}`)} where the catalog has moved.`,
    ),
  )
}

/** The folder that would have been found in a commit, with `/` at its end: the nearest upward with a catalog.yaml, else `catalog`. */
function chosenAt(commit: string, own: Repository, { workingFolder }: Io): string | undefined {
  if (!isInside(realpathSync(workingFolder), own.top ?? '')) return undefined
  const { prefix } = startsIn({ ...own, folder: workingFolder }, commit)
  const parts = prefix.split('/').slice(0, -1)
  const upward = [...parts.keys(), parts.length].reverse().map((count) =>
    parts
      .slice(0, count)
      .map((part) => `${part}/`)
      .join(''),
  )
  return [...upward, `${prefix}catalog/`].find(
    (path) => ask(own, ['cat-file', '-e', `${commit}:${path}catalog.yaml`]) !== undefined,
  )
}
