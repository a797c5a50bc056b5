import { fileKind } from '../model/catalog.ts'
import { git, startsIn } from './git-command.ts'
import { readFiles, type Blob } from './git-blobs.ts'
import type { Reading } from './reading.ts'

/**
 * Reads the files of a catalog folder as they were at a git revision; `file` is `revision:path in the repository`.
 * A revision that had no such folder gives an empty reading. Throws a `Failure` without git, repository or revision.
 */
export function readRevision(revision: string, folder: string, workingFolder: string): Reading {
  const { commit, prefix } = startsIn(folder, revision, workingFolder)
  const listed = git(folder, ['--literal-pathspecs', 'ls-tree', '-rlz', '--full-tree', commit, '--', prefix === '' ? '.' : prefix])
  return readFiles(folder, entries(listed.toString('utf8'), prefix), (path) => `${revision}:${prefix}${path}`)
}

/** Regular files only (links have mode 120000), with paths inside the catalog folder. A lost object has a word for its size, here NaN. */
function entries(listing: string, prefix: string): readonly Blob[] {
  return listing.split('\0').flatMap((line) => {
    const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(line) ?? []
    const inside = path?.startsWith(prefix) ? path.slice(prefix.length) : undefined
    return id === undefined || inside === undefined || fileKind(inside) === undefined ? [] : [{ id, size: Number(size), path: inside }]
  })
}
