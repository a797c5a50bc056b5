import { git, startsIn, type Start } from './git-command.ts'
import { isOfCatalog, LINK, readFiles, type Blob, type Contents } from './git-blobs.ts'
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

/** Files and links (of mode 120000), with paths inside the catalog folder. A lost object has a word for its size, here NaN. */
function entries(listing: string, prefix: string): readonly Blob[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode = '', id, size, path] = /^(100\d{3}|120000) blob ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(line) ?? []
    const inside = path?.startsWith(prefix) ? path.slice(prefix.length) : undefined
    if (id === undefined || inside === undefined || !isOfCatalog(mode, inside)) return []
    return [{ id, size: Number(size), path: inside, ...(mode === LINK && ({ isLink: true } as const)) }]
  })
}
