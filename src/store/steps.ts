import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'
import type { Job } from './job.ts'
import type { Journal } from './journal.ts'

/** Writes a file beside its place, with the rights of the old one, down to the disk. */
export function stage({ target, old, staged, text }: Job, journal: Journal, fs: FileSystem): void {
  makeFolder(dirname(target), journal, fs)
  const mode = old === undefined ? undefined : fs.lstatSync(old).mode
  let file = -1
  journal.step(() => { file = fs.openSync(staged, 'wx') }, () => fs.rmSync(staged, { force: true }))
  try {
    if (mode !== undefined) fs.fchmodSync(file, mode & 0o777)
    fs.writeFileSync(file, text)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}

function makeFolder(folder: string, journal: Journal, fs: FileSystem): void {
  if (fs.lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return
  makeFolder(dirname(folder), journal, fs)
  journal.step(() => fs.mkdirSync(folder), () => fs.rmdirSync(folder))
}

/** Keeps the old file under a second name until all is done; one that moves away loses its first. */
export function backUp(job: Job, journal: Journal, fs: FileSystem): void {
  const { target, old, backup } = job
  if (old === undefined) return
  journal.later(() => fs.rmSync(backup, { force: true }))
  if (old === target && links(job, journal, fs)) return
  journal.step(() => fs.renameSync(old, backup), () => fs.renameSync(backup, old))
}

/** With a second name the file is there at every moment. Not every disk can do that. */
function links({ target, backup }: Job, journal: Journal, fs: FileSystem): boolean {
  try {
    journal.step(() => fs.linkSync(target, backup), () => fs.rmSync(backup, { force: true }))
    return true
  } catch {
    return false
  }
}

/** Gives the new file its name, in one step. */
export function putInPlace({ target, staged, backup }: Job, journal: Journal, fs: FileSystem): void {
  const isReplaced = fs.lstatSync(target, { throwIfNoEntry: false }) !== undefined
  journal.step(() => fs.renameSync(staged, target), () => (isReplaced ? fs.renameSync(backup, target) : fs.rmSync(target, { force: true })))
}
