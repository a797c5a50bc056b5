import { statSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { readTree } from './git.ts'
import type { Contents } from './git-blobs.ts'
import { ask, startsIn, type Start } from './git-command.ts'
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

/** Reads what a word names; throws a `Failure` for a path with a drive, which no revision is. Before `@` stands a folder that there is; `main@{1}` and `HEAD^{/a: b}` are revisions. */
export function toGitSide(word: string, workingFolder: string): GitSide {
  if (/^[a-z]:[\\/]/i.test(word) && !word.includes('@')) throw noSuchPath(word)
  const at = [...word.matchAll(/@(?!\{)/g)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && isFolder(resolve(workingFolder, word.slice(0, index))))
    .at(-1)
  const shown = word.slice(0, at ?? 0)
  const [, revision = '', path] = /^((?:\{[^}]*\}|[^:{])*)(?::(.*))?$/s.exec(
    at === undefined ? word : word.slice(at + 1),
  ) ?? [word, word]
  return {
    ...(at === undefined ? {} : { repository: { folder: resolve(workingFolder, shown), shown } }),
    revision,
    ...(path === undefined ? {} : { path }),
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Whether a folder is what git keeps of a repository without working tree. */
export const isBare = (folder: string): boolean =>
  ['objects', 'refs'].every((name) => isFolder(resolve(folder, name))) &&
  statSync(resolve(folder, 'HEAD'), { throwIfNoEntry: false })?.isFile() === true

/** Reads a catalog of this repository, whose catalog is `folder`, or of another one. Throws a `Failure` where it is not there. */
export function readGitSide(side: GitSide, folder: string, workingFolder: string, contents?: Contents): Reading {
  const where = side.repository?.folder ?? folder
  const { revision, commit, prefix } = startOf(side, where, workingFolder)
  const wanted =
    side.path === undefined && side.repository === undefined
      ? prefix
      : pathOf(side, { commit, prefix }, where, workingFolder)
  const before = side.repository === undefined ? '' : `${side.repository.shown}@`
  return readTree(where, { commit, prefix: wanted }, (path) => `${before}${revision}:${path}`, contents)
}

function startOf(
  { revision, repository }: GitSide,
  folder: string,
  workingFolder: string,
): Start & { readonly revision: string } {
  const [, one, other] = /^(.+)\.\.\.(.+)$/s.exec(revision) ?? []
  const named =
    one === undefined || other === undefined
      ? revision || (repository === undefined ? '' : 'HEAD')
      : mergeBase(folder, one, other, workingFolder)
  return { ...startsIn(folder, named, workingFolder), revision: named }
}

/** The folder of the catalog in the commit, with `/` at its end. */
function pathOf(
  { path, repository, revision }: GitSide,
  { commit, prefix }: Start,
  where: string,
  workingFolder: string,
): string {
  if (path === undefined)
    return foundIn(commit, prefix, where) ?? missingCatalog(repository?.shown ?? '.', revision || 'HEAD')
  const start = /^\.\.?(\/|$)/.test(path)
    ? repository === undefined
      ? startsIn(workingFolder, commit, workingFolder).prefix
      : prefix
    : ''
  const inside = posix.join('/', start, path, '/').slice(1)
  if (inside !== '' && ask(where, ['cat-file', '-t', `${commit}:${inside.slice(0, -1)}`]) !== 'tree')
    throw noSuchFolder(revision, inside.slice(0, -1))
  return inside
}

/** Where another repository has its catalog: in the folder that was named, or in `catalog` below it. */
const foundIn = (commit: string, prefix: string, where: string): string | undefined =>
  [prefix, `${prefix}catalog/`].find(
    (folder) => ask(where, ['cat-file', '-e', `${commit}:${folder}catalog.yaml`]) !== undefined,
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
