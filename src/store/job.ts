import { createHash, randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { fileKind } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { FileSystem } from './file-system.ts'
import { outside, placeInside } from './inside.ts'

/** A file of a folder to write; its line ends and its byte order mark are written as they are. */
export interface FolderOutput {
  /** Path inside the folder, with `/`. */
  readonly path: string
  /** Where the file was, when it moves. */
  readonly from?: string
  readonly text: string
  /** What the file held when it was read: another text by now is somebody's work, and is kept. Without it no file may be there. */
  readonly before?: string
  /** A file of the project around a catalog, whose name or folder may begin with a dot. */
  readonly hidden?: boolean
}

/** What the journal remembers of a file: enough to finish it or to undo it, whatever was done. */
export interface Job {
  readonly path: string
  readonly from?: string
  readonly hidden?: boolean
  /** A part of the names of what is written beside. */
  readonly id: string
  /** SHA-256 of the file that is replaced or moved away; absent where there is none. */
  readonly before?: string
  /** SHA-256 of the new file. */
  readonly after: string
}

/** A job and its names on the disk. */
export interface Placed extends Job {
  readonly target: string
  /** The file that is replaced or moved away. */
  readonly old: string | undefined
  readonly staged: string
  readonly backup: string
}

/**
 * Whether a file is one that may be written: a file of a catalog, or a new one of the project around it. What moves may come from
 * where YAML was put by mistake.
 */
export const isWritten = ({ path, from, hidden }: Pick<FolderOutput, 'path' | 'from' | 'hidden'>): boolean =>
  hidden === true ? from === undefined : fileKind(path) !== undefined && (from === undefined || /\.ya?ml/i.test(from))

/** The hash of what a file holds; undefined when no file is there. */
export function hashOf(path: string, fs: FileSystem): string | undefined {
  return fs.lstatSync(path, { throwIfNoEntry: false }) === undefined ? undefined : sha256(fs.readFileSync(path))
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Finds the names for a job. Throws a failure when they leave the folder. */
export function placed(folder: string, job: Job, fs: FileSystem): Placed {
  if (!isWritten(job)) throw outside(job.path)
  const target = placeInside(folder, job.path, fs, job.hidden)
  const old = job.from !== undefined ? placeInside(folder, job.from, fs) : job.before === undefined ? undefined : target
  const beside = (place: string, ending: string): string =>
    join(dirname(place), `.${basename(place)}.${job.id}.${ending}`)
  return { ...job, target, old, staged: beside(target, 'tmp'), backup: beside(old ?? target, 'old') }
}

/** The job for an output. Throws a failure when it leaves the folder, or its file was changed since it was read. */
export function jobFor(folder: string, { path, from, hidden, text, before }: FolderOutput, fs: FileSystem): Placed {
  const [id, after] = [randomUUID(), sha256(text)]
  const base = { path, id, after, ...(from === undefined ? {} : { from }), ...(hidden === undefined ? {} : { hidden }) }
  if (from === undefined && before === undefined) return placed(folder, base, fs)
  const { old = '' } = placed(folder, { ...base, before: '' }, fs)
  const bytes = fs.readFileSync(old)
  if (before !== undefined && bytes.toString('utf8') !== before) throw changedElsewhere(from ?? path)
  return placed(folder, { ...base, before: sha256(bytes) }, fs)
}

/** Why a file is not overwritten that somebody has changed. */
export const changedElsewhere = (name: string): Error =>
  failure(
    say(
      `${name}: tệp vừa được sửa ở nơi khác nên không ghi đè; chạy lại.`,
      `${name}: the file has just been changed elsewhere and is not overwritten; run again.`,
    ),
  )

/** Throws a failure when something of somebody else would be overwritten, or what is meant to be read only. */
export function check({ path, from, target, old }: Placed, jobs: readonly Placed[], fs: FileSystem): void {
  const isTwice = jobs.filter((job) => job.target === target).length > 1
  const isFree = jobs.some((job) => job.old === target) || fs.lstatSync(target, { throwIfNoEntry: false }) === undefined
  if (isTwice || !isFree)
    throw failure(say(`${path}: đã có tệp ở đó nên không ghi.`, `${path}: a file is there already; it is not written.`))
  for (const [place, name] of [
    [old, from ?? path],
    [old && dirname(old), dirname(from ?? path)],
    [dirname(target), dirname(path)],
  ] as const) {
    if (place !== undefined && isReadOnly(place, fs)) throw readOnly(name)
  }
}

/** The right to write may be overruled by an administrator, or by replacing a file; whoever took it away did not mean that. */
function isReadOnly(path: string, fs: FileSystem): boolean {
  const mode = fs.lstatSync(path, { throwIfNoEntry: false })?.mode
  return mode !== undefined && (mode & 0o222) === 0
}

const readOnly = (name: string): Error =>
  failure(
    say(
      `${name}: chỉ được đọc nên không ghi, chưa tệp nào bị đổi; mở quyền ghi rồi chạy lại.`,
      `${name}: is read only and is not written, no file was changed; allow writing and run again.`,
    ),
  )
