import { fileKind } from '../model/catalog.ts'
import type { Source } from '../model/place.ts'
import { git, startsIn } from './git-command.ts'
import { decode, largestFile, toReading, type Reading, type Unreadable } from './reading.ts'

interface Blob {
  readonly id: string
  readonly size: number
  readonly path: string
}

/**
 * Reads the files of a catalog folder as they were at a git revision; `file` is `revision:path in the repository`.
 * A revision that had no such folder gives an empty reading. Throws a `Failure` without git, repository or revision.
 */
export function readRevision(revision: string, folder: string, workingFolder: string): Reading {
  const { commit, prefix } = startsIn(folder, revision, workingFolder)
  const listed = git(folder, ['--literal-pathspecs', 'ls-tree', '-rlz', '--full-tree', commit, '--', prefix === '' ? '.' : prefix])
  const blobs = entries(listed.toString('utf8'), prefix)
  const contents = readBlobs(folder, blobs)
  return toReading(blobs.map((blob) => toFile(blob, `${revision}:${prefix}${blob.path}`, contents)))
}

/** Regular files only (links have mode 120000), with paths inside the catalog folder. A lost object has a word for its size, here NaN. */
function entries(listing: string, prefix: string): readonly Blob[] {
  return listing.split('\0').flatMap((line) => {
    const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(line) ?? []
    const inside = path?.startsWith(prefix) ? path.slice(prefix.length) : undefined
    return id === undefined || inside === undefined || fileKind(inside) === undefined ? [] : [{ id, size: Number(size), path: inside }]
  })
}

/** Contents by blob id: equal files are read once. */
function readBlobs(folder: string, blobs: readonly Blob[]): ReadonlyMap<string, Buffer> {
  const wanted = new Map(blobs.filter((blob) => blob.size <= largestFile).map((blob) => [blob.id, blob.size]))
  if (wanted.size === 0) return new Map()
  const output = git(folder, ['cat-file', '--batch'], [...wanted.keys(), ''].join('\n'))
  const contents = new Map<string, Buffer>()
  for (let at = 0; at < output.length;) {
    const start = output.indexOf(10, at) + 1
    const [id = '', , size] = output.toString('latin1', at, start - 1).split(' ')
    // A lost object is told in a line of its own ("<id> missing") that no content follows.
    if (size !== undefined) contents.set(id, output.subarray(start, start + Number(size)))
    at = size === undefined ? start : start + Number(size) + 1
  }
  return contents
}

function toFile(blob: Blob, file: string, contents: ReadonlyMap<string, Buffer>): Source | Unreadable {
  const bytes = contents.get(blob.id)
  if (blob.size > largestFile) return { path: blob.path, file, reason: 'too-large' }
  return bytes === undefined ? { path: blob.path, file, reason: 'unreadable' } : decode({ path: blob.path, file }, bytes)
}
