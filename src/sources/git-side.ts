import { statSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { failure, isFailure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { readTree } from './git.ts'
import type { Contents } from './git-blobs.ts'
import { ask, hasCommit, startsIn, type Start } from './git-command.ts'
import { repositoryOf, type Repository } from './git-repository.ts'
import { mergeBase } from './git-since.ts'
import type { Reading } from './reading.ts'

/** A side that git stores, as `[REPOSITORY@]REVISION[:PATH]`. */
export interface GitSide {
  readonly repository?: { readonly folder: string; readonly shown: string }
  /** Or `a...b`: where two of them part. */
  readonly revision: string
  /** Of the catalog folder, from the root of the repository; from the working folder when it begins with a dot. */
  readonly path?: string
}

/**
 * Reads what a word names; throws a `Failure` for a path with a drive, which no revision is. Before `@` stands a folder that there is;
 * `main@{1}` and `HEAD^{/a: b}` are revisions.
 */
export function toGitSide(word: string, workingFolder: string): GitSide {
  if (/^[a-z]:[\\/]/i.test(word) && !word.includes('@')) throw noSuchPath(word)
  const at = [...word.matchAll(/@(?!\{)/g)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && isFolder(resolve(workingFolder, word.slice(0, index))))
    .at(-1)
  if (at === undefined) return toOwnSide(word)
  const shown = word.slice(0, at)
  return { ...toOwnSide(word.slice(at + 1)), repository: { folder: resolve(workingFolder, shown), shown } }
}

/** Reads `REVISION[:PATH]`: a word as it names something of the repository at hand, whatever folders there are. */
export function toOwnSide(word: string): GitSide {
  const [, revision = '', path] = /^((?:\{[^}]*\}|[^:{])*)(?::(.*))?$/s.exec(word) ?? [word, word]
  return { revision, ...(path === undefined ? {} : { path }) }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Reads a catalog of this repository, whose catalog is `folder`, or of another one. Throws a `Failure` where it is not there. */
export function readGitSide(side: GitSide, folder: string, workingFolder: string, contents?: Contents): Reading {
  const { repository } = side
  const at = repositoryOf(repository?.folder ?? folder, workingFolder, repository !== undefined)
  const { revision, commit, prefix } = startOf(side, at)
  const wanted =
    side.path === undefined && repository === undefined ? prefix : pathOf(side, { commit, prefix }, at, workingFolder)
  const before = repository === undefined ? '' : `${repository.shown}@`
  return readTree(at, { commit, prefix: wanted }, (path) => `${before}${revision}:${path}`, contents)
}

/** Whether the repository around a folder has what a word names; also of a range both ends. */
export function isKnown(word: string, folder: string, workingFolder: string): boolean {
  try {
    const at = repositoryOf(folder, workingFolder)
    const ends = /^(.*?)\.{2,3}(?!\.)(.*)$/s.exec(word)?.slice(1) ?? [word]
    return ends.every((end) => hasCommit(at, toOwnSide(end || 'HEAD').revision))
  } catch (error) {
    if (isFailure(error)) return false
    throw error
  }
}

/** Path of the catalog that is found in a repository that a side names without a path; `.` for its root or the folder named. */
export function foundPath(side: GitSide, workingFolder: string): string {
  const at = repositoryOf(side.repository?.folder ?? workingFolder, workingFolder, true)
  const { commit, prefix } = startOf(side, at)
  return posix.relative(prefix, pathOf(side, { commit, prefix }, at, workingFolder)) || '.'
}

/** The commit that a side is read of. Throws a `Failure` for an unknown one. */
export const commitOf = (side: GitSide, at: Repository): string => startOf(side, at).commit

function startOf({ revision, repository }: GitSide, at: Repository): Start & { readonly revision: string } {
  const [, one, other] = /^(.+)\.\.\.(.+)$/s.exec(revision) ?? []
  const named =
    one === undefined || other === undefined
      ? revision || (repository === undefined ? '' : 'HEAD')
      : mergeBase(at, one, other)
  return { ...startsIn(at, named), revision: named }
}

/** The folder of the catalog in the commit, with `/` at its end. */
function pathOf(
  { path, repository, revision }: GitSide,
  { commit, prefix }: Start,
  at: Repository,
  workingFolder: string,
): string {
  if (path === undefined)
    return foundIn(commit, prefix, at) ?? missingCatalog(repository?.shown ?? '.', revision || 'HEAD')
  const start = /^\.\.?(\/|$)/.test(path)
    ? repository === undefined
      ? startsIn(repositoryOf(workingFolder, workingFolder), commit).prefix
      : prefix
    : ''
  const inside = posix.join('/', start, path, '/').slice(1)
  if (inside !== '' && ask(at, ['cat-file', '-t', `${commit}:${inside.slice(0, -1)}`]) !== 'tree')
    throw noSuchFolder(revision, inside.slice(0, -1))
  return inside
}

/** Where another repository has its catalog: in the folder that was named, or in `catalog` below it. */
const foundIn = (commit: string, prefix: string, at: Repository): string | undefined =>
  [prefix, `${prefix}catalog/`].find(
    (folder) => ask(at, ['cat-file', '-e', `${commit}:${folder}catalog.yaml`]) !== undefined,
  )

function missingCatalog(repository: string, revision: string): never {
  throw failure(
    say(
      `Kho ${quoted(repository)} ở ${quoted(revision)} không có catalog.yaml, cũng không có catalog/catalog.yaml; viết thêm thư mục danh mục: ${quoted(`${repository}@${revision}:đường/dẫn`)}.`,
      `The repository ${quoted(repository)} has neither catalog.yaml nor catalog/catalog.yaml at ${quoted(revision)}; add the folder of the catalog: ${quoted(`${repository}@${revision}:path/to/it`)}.`,
    ),
  )
}

const noSuchPath = (path: string): Error =>
  failure(say(`${path}: không có thư mục này; kiểm tra lại đường dẫn.`, `${path}: no such folder; check the path.`))

const noSuchFolder = (revision: string, path: string): Error =>
  failure(
    say(
      `Phiên bản ${quoted(revision)} không có thư mục ${quoted(path)}; đường dẫn tính từ gốc kho, hoặc từ thư mục hiện tại nếu bắt đầu bằng ./`,
      `The revision ${quoted(revision)} has no folder ${quoted(path)}; the path is from the root of the repository, or from the working folder when it begins with ./`,
    ),
  )
