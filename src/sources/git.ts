import { git, startsIn, type Start } from './git-command.ts'
import { leading, readFiles, type Blob, type Contents } from './git-blobs.ts'
import { repositoryOf, type Repository } from './git-repository.ts'
import type { Reading } from './reading.ts'

/**
 * Reads the files of a catalog folder as they were at a git revision; `file` is `revision:path in the repository`.
 * A revision that had no such folder gives an empty reading. Contents that were read before are not read again.
 * Throws a `Failure` without git, repository or revision.
 */
export function readRevision(revision: string, folder: string, workingFolder: string, contents?: Contents): Reading {
  const at = repositoryOf(folder, workingFolder)
  return readTree(at, startsIn(at, revision), (path) => `${revision}:${path}`, contents)
}

/** Reads the files of a catalog folder of a commit, from any folder of its repository; `shown` names a path in the repository to people. */
export function readTree(
  at: Repository,
  { commit, prefix }: Start,
  shown: (path: string) => string,
  contents?: Contents,
): Reading {
  const listed = git(at, ['ls-tree', '-rlz', '--full-tree', commit, '--', prefix === '' ? '.' : prefix])
  return readFiles(at, entries(listed.toString('utf8'), prefix), (path) => shown(`${prefix}${path}`), contents)
}

/** Files, and what leads elsewhere, with paths inside the catalog folder. A lost object has a word for its size, here NaN. */
function entries(listing: string, prefix: string): readonly Blob[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode = '', id, size, path] = /^(\d{6}) (?:blob|commit) ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(line) ?? []
    const inside = path?.startsWith(prefix) ? path.slice(prefix.length) : undefined
    const taken = inside === undefined ? undefined : leading(mode, inside)
    return id === undefined || inside === undefined || taken === undefined
      ? []
      : [{ id, size: Number(size), path: inside, ...taken }]
  })
}
