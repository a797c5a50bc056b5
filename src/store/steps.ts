import { dirname } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { syncFolder, writeDown } from './durable.ts'
import type { FileSystem } from './file-system.ts'
import { hashOf, type Placed } from './job.ts'

/** Writes a file beside its place, with the rights of the old one, down to the disk. */
export function stage({ old, staged }: Placed, text: string, fs: FileSystem): void {
  writeDown(staged, 'wx', text, fs, old === undefined ? undefined : fs.lstatSync(old).mode)
}

/** Keeps the old file under a second name until all is done; where a disk cannot do that, as a copy. */
export function keepOld({ old, backup }: Placed, fs: FileSystem): void {
  if (old === undefined) return
  try {
    fs.linkSync(old, backup)
  } catch {
    writeDown(backup, 'wx', fs.readFileSync(old), fs, fs.lstatSync(old).mode)
  }
}

const exists = (path: string, fs: FileSystem): boolean => fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** What a place may hold while the jobs are done: nothing, the old file or the new one. Anything else is somebody's work. */
function isOurs(path: string, jobs: readonly Placed[], fs: FileSystem): boolean {
  const hash = hashOf(path, fs)
  return (
    hash === undefined ||
    jobs.some((job) => (job.old === path && job.before === hash) || (job.target === path && job.after === hash))
  )
}

/** Gives the new files their names and takes moved ones from their old places. May be done again after a kill. Throws before it overwrites anybody's work, and when `keep` does. */
export function putInPlace(
  jobs: readonly Placed[],
  fs: FileSystem,
  fault: (path: string) => Error = inTheWay,
  keep: () => void = () => undefined,
): void {
  for (const { target, staged, path, after } of jobs) {
    keep()
    const isStaged = exists(staged, fs)
    if (!isStaged && hashOf(target, fs) === after) continue
    if (hashOf(staged, fs) !== after || !isOurs(target, jobs, fs)) throw fault(path)
    fs.renameSync(staged, target)
  }
  for (const { old, from } of jobs) {
    if (old === undefined || jobs.some(({ target }) => target === old) || !exists(old, fs)) continue
    if (!isOurs(old, jobs, fs)) throw fault(from ?? '')
    fs.rmSync(old)
  }
  for (const folder of new Set(jobs.map(({ target }) => dirname(target)))) syncFolder(folder, fs)
}

const inTheWay = (path: string): Error =>
  failure(
    say(
      `${path}: tệp đã bị sửa trong khi lần ghi trước còn dở nên không ghi đè; cất bản ấy sang tên khác ngoài danh mục rồi chạy lại.`,
      `${path}: the file was changed while an earlier write was unfinished and is not overwritten; put it aside under another name outside the catalog and run again.`,
    ),
  )

/** Forgets the old files. */
export function forgetOld(jobs: readonly Placed[], fs: FileSystem): void {
  for (const { old, backup } of jobs) if (old !== undefined) fs.rmSync(backup, { force: true })
}

/** Puts everything back as it was; what people changed meanwhile stays as they left it. May be done again after a kill. */
export function putBack(jobs: readonly Placed[], folders: readonly string[], fs: FileSystem): void {
  for (const { old, backup, before } of jobs) {
    if (old === undefined || !exists(backup, fs)) continue
    const [hash, isWhole] = [hashOf(old, fs), hashOf(backup, fs) === before]
    const isGone = hash === undefined || jobs.some((job) => job.target === old && job.after === hash)
    if (isWhole && isGone) fs.renameSync(backup, old)
    // Linked names of one file are not renamed into each other; a copy that was cut off is worth nothing beside the file.
    if (isWhole || hash === before) fs.rmSync(backup, { force: true })
  }
  for (const { target, staged, after } of jobs) {
    if (!jobs.some(({ old }) => old === target) && hashOf(target, fs) === after) fs.rmSync(target)
    fs.rmSync(staged, { force: true })
  }
  for (const folder of [...folders].reverse()) removeEmpty(folder, fs)
}

function removeEmpty(folder: string, fs: FileSystem): void {
  try {
    fs.rmdirSync(folder)
  } catch {
    // It was never made, or somebody uses it now.
  }
}
