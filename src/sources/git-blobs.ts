import type { Source } from '#model/place.ts'
import { fileKind, isLinkOfCatalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { ask, git } from './git-command.ts'
import type { Repository } from './git-repository.ts'
import { decode, largestFile, toReading, type Reading, type Unreadable } from './reading.ts'

/** A file that git stores: the id and size of its content, and its path inside the catalog folder. What leads elsewhere is not read. */
export interface Blob {
  readonly id: string
  readonly size: number
  readonly path: string
  readonly leads?: 'link' | 'submodule'
}

/** What git's modes of entries that are no files stand for. */
const LEADING: Readonly<Record<string, 'link' | 'submodule'>> = { 120000: 'link', 160000: 'submodule' }

/** How the entry of a tree or index with this mode is to be taken; undefined for what is no part of a catalog. */
export function leading(mode: string, path: string): Pick<Blob, 'leads'> | undefined {
  const leads = LEADING[mode]
  if (leads === undefined) return fileKind(path) === undefined ? undefined : {}
  return isLinkOfCatalog(path) ? { leads } : undefined
}

/** Contents by blob id, which is a hash of them: equal files are read once, whichever side or repository they are in. */
export type Contents = Map<string, Buffer>

/** Reads what git stores of files; `shown` names a path to people. What `contents` lacks is added to it. Throws a `Failure` when git refuses. */
export function readFiles(
  at: Repository,
  blobs: readonly Blob[],
  shown: (path: string) => string,
  contents: Contents = new Map(),
): Reading {
  readBlobs(at, blobs, contents)
  if (
    blobs.some(({ id, size, leads }) => leads === undefined && !(size > largestFile) && !contents.has(id)) &&
    isPartial(at)
  )
    throw partial()
  return toReading(blobs.map((blob) => toFile(blob, shown(blob.path), contents)))
}

/** Whether a clone left contents for later. Getting them would run what its configuration names. */
const isPartial = (at: Repository): boolean =>
  ask(at, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']) !== undefined

const partial = (): Error =>
  failure(
    say(
      'Kho git chỉ có một phần nội dung (partial clone), thiếu tệp của phiên bản này; chạy “git fetch --refetch --no-filter” rồi làm lại, hoặc bỏ filter trong CI.',
      'The repository is a partial clone and lacks files of this revision; run “git fetch --refetch --no-filter” and try again, or leave out the filter in CI.',
    ),
  )

function readBlobs(at: Repository, blobs: readonly Blob[], contents: Contents): void {
  const wanted = new Set(
    blobs
      .filter(({ id, size, leads }) => leads === undefined && size <= largestFile && !contents.has(id))
      .map(({ id }) => id),
  )
  if (wanted.size === 0) return
  const output = git(at, ['cat-file', '--batch'], [...wanted, ''].join('\n'))
  for (let at = 0; at < output.length;) {
    const start = output.indexOf(10, at) + 1
    const [id = '', , size] = output.toString('latin1', at, start - 1).split(' ')
    // A lost object is reported in a line of its own ("<id> missing") that no content follows.
    if (size !== undefined) contents.set(id, output.subarray(start, start + Number(size)))
    at = size === undefined ? start : start + Number(size) + 1
  }
}

function toFile(blob: Blob, file: string, contents: Contents): Source | Unreadable {
  if (blob.leads !== undefined) return { path: blob.path, file, reason: blob.leads }
  const bytes = contents.get(blob.id)
  if (blob.size > largestFile) return { path: blob.path, file, reason: 'too-large' }
  return bytes === undefined
    ? { path: blob.path, file, reason: 'unreadable' }
    : decode({ path: blob.path, file }, bytes)
}
