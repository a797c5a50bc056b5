import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { failure } from '../model/failure.ts'
import { say } from '../model/localized.ts'
import type { FileSystem } from './file-system.ts'
import { placeInside } from './inside.ts'

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

/** A file to write and its names on the disk. */
export interface Job extends FolderOutput {
  readonly target: string
  /** The file that is replaced or moved away. */
  readonly old: string | undefined
  readonly staged: string
  readonly backup: string
}

/** Finds the names for a file. Throws a failure when they leave the folder. */
export function jobOf(folder: string, output: FolderOutput, fs: FileSystem): Job {
  const target = placeInside(folder, output.path, fs, output.hidden)
  const old = output.from !== undefined ? placeInside(folder, output.from, fs) : output.before === undefined ? undefined : target
  const beside = (place: string, ending: string): string => join(dirname(place), `.${basename(place)}.${randomUUID()}.${ending}`)
  return { ...output, target, old, staged: beside(target, 'tmp'), backup: beside(old ?? target, 'old') }
}

/** Throws a failure when something of somebody else would be overwritten. */
export function check({ path, from, before, target, old }: Job, jobs: readonly Job[], fs: FileSystem): void {
  const isTwice = jobs.filter((job) => job.target === target).length > 1
  const isFree = jobs.some((job) => job.old === target) || fs.lstatSync(target, { throwIfNoEntry: false }) === undefined
  if (isTwice || !isFree) throw failure(say(`${path}: đã có tệp ở đó nên không ghi.`, `${path}: a file is there already; it is not written.`))
  if (old === undefined || before === undefined || fs.readFileSync(old, 'utf8') === before) return
  const name = from ?? path
  throw failure(say(
    `${name}: tệp vừa được sửa ở nơi khác nên không ghi đè; chạy lại.`,
    `${name}: the file has just been changed elsewhere and is not overwritten; run again.`))
}
