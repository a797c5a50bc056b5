import { join, relative, sep } from 'node:path'
import { isStray } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { leading, readFiles, type Blob, type Contents } from './git-blobs.ts'
import { ask, git } from './git-command.ts'
import { readRevision } from './git.ts'
import { repositoryOf, type Repository } from './git-repository.ts'
import { toReading, type Reading } from './reading.ts'
import { MOST_STRAYS, mayHoldStrays } from './stray-places.ts'

type Staged = Omit<Blob, 'size'>

/**
 * Reads the files of a catalog folder as they are staged for the next commit, named as in the working folder.
 * Throws a `Failure` without git or repository, and while a merge has conflicts.
 */
export function readIndex(folder: string, workingFolder: string): Reading {
  const at = repositoryOf(folder, workingFolder)
  const listed = git(at, ['ls-files', '-s', '-z', '--', '.']).toString('utf8')
  if (/(^|\0)\d{6} [0-9a-f]+ [123]\t/.test(listed)) throw conflicts()
  const staged = withSizes(at, entries(listed))
  // `git add -N` only announces a file: it stands in the index as an empty one, and no commit takes it.
  const announced = staged.some(({ size }) => size === 0) ? announcedIn(at) : new Set<string>()
  const shown = (path: string): string => relative(workingFolder, join(folder, path)).split(sep).join('/')
  const reading = readFiles(
    at,
    staged.filter(({ path }) => !announced.has(path)),
    shown,
  )
  const strays = strayEntries(at, listed).filter(({ path }) => !announced.has(path))
  return strays.length === 0 ? reading : { ...reading, strays: readFiles(at, withSizes(at, strays), shown).sources }
}

/** YAML outside the places of a catalog that the next commit brings or changes; what stands there already is for a check of the whole. */
function strayEntries(at: Repository, listed: string): readonly Staged[] {
  const changed = ask(at, [
    'diff-index',
    '--cached',
    '--diff-filter=d',
    '--name-only',
    '-z',
    '--relative',
    'HEAD',
    '--',
    '.',
  ])
  const isNew = new Set(changed?.split('\0'))
  const all = listed.split('\0').flatMap((line) => {
    const [, id = '', path = ''] = /^100\d{3} ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? []
    return path === '' ? [] : [{ id, path }]
  })
  const mayHold = mayHoldStrays(all.map(({ path }) => path))
  return all
    .filter(({ path }) => isStray(path) && mayHold(path) && (changed === undefined || isNew.has(path)))
    .slice(0, MOST_STRAYS)
}

/** What the next commit is compared with: HEAD, or nothing before the first commit. Throws a `Failure` like `readRevision`. */
export function readHead(folder: string, workingFolder: string, contents?: Contents): Reading {
  const at = repositoryOf(folder, workingFolder)
  const isBranch = ask(at, ['symbolic-ref', '--quiet', 'HEAD']) !== undefined
  const isUnborn = isBranch && ask(at, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === undefined
  return isUnborn ? toReading([]) : readRevision('HEAD', folder, workingFolder, contents)
}

/** Files, and what leads elsewhere, with paths inside the folder in which git was asked. */
function entries(listing: string): readonly Staged[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode = '', id, path] = /^(\d{6}) ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? []
    const taken = path === undefined ? undefined : leading(mode, path)
    return id === undefined || path === undefined || taken === undefined ? [] : [{ id, path, ...taken }]
  })
}

function withSizes(at: Repository, staged: readonly Staged[]): readonly Blob[] {
  if (staged.length === 0) return []
  const listed = git(
    at,
    ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
    [...staged.map(({ id }) => id), ''].join('\n'),
  )
  const sizes = new Map(
    listed
      .toString('latin1')
      .split('\n')
      .map((line) => line.split(' '))
      .map(([id = '', size]) => [id, Number(size)]),
  )
  return staged.map((file) => ({ ...file, size: sizes.get(file.id) ?? 0 }))
}

const announcedIn = (at: Repository): ReadonlySet<string> =>
  new Set(
    (ask(at, ['diff-files', ...PLAIN, '--diff-filter=A', '--name-only', '-z', '--relative', '--', '.']) ?? '').split(
      '\0',
    ),
  )

/** A submodule has a configuration of its own, which git would follow to look into it. */
const PLAIN = ['--ignore-submodules=all', '--no-ext-diff', '--no-textconv']

const conflicts = (): Error =>
  failure(
    say(
      'Danh mục còn tệp xung đột chưa gộp xong; sửa, “git add” rồi làm lại.',
      'The catalog has files with merge conflicts; fix them, “git add” them and try again.',
    ),
  )
