import type { Source } from '../model/place.ts'
import { git } from './git-command.ts'
import { decode, largestFile, toReading, type Reading, type Unreadable } from './reading.ts'

/** A file that git stores: the id and size of its content, and its path inside the catalog folder. */
export interface Blob {
  readonly id: string
  readonly size: number
  readonly path: string
}

/** Reads what git stores of files; `shown` names a path to people. Throws a `Failure` when git refuses. */
export function readFiles(folder: string, blobs: readonly Blob[], shown: (path: string) => string): Reading {
  const contents = readBlobs(folder, blobs)
  return toReading(blobs.map((blob) => toFile(blob, shown(blob.path), contents)))
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
