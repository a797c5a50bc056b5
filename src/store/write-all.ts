import { failure, isFailure } from '../model/failure.ts'
import { say, type Localized } from '../model/localized.ts'
import { fileSystem, type FileSystem } from './file-system.ts'
import { check, jobOf, type FolderOutput } from './job.ts'
import { newJournal } from './journal.ts'
import { backUp, putInPlace, stage } from './steps.ts'

/**
 * Writes all files or none: each is written beside its place and flushed, then all are renamed. When anything fails, what was
 * renamed is undone and nothing is left beside. Throws a failure that says what could not be written.
 */
export function writeAll(folder: string, outputs: readonly FolderOutput[], fs: FileSystem = fileSystem): void {
  const journal = newJournal()
  try {
    const jobs = outputs.map((output) => jobOf(folder, output, fs))
    for (const job of jobs) check(job, jobs, fs)
    for (const job of jobs) stage(job, journal, fs)
    for (const job of jobs) backUp(job, journal, fs)
    for (const job of jobs) putInPlace(job, journal, fs)
  } catch (error) {
    throw stopped(error, journal.undo())
  }
  journal.finish()
}

function stopped(error: unknown, lost: number): Error {
  const reason = isFailure(error) ? error.localized : unwritten(error as NodeJS.ErrnoException)
  if (lost === 0) return failure(reason)
  return failure(say(
    `${reason.vi} Không trả lại được ${lost} tệp như cũ: tìm tệp .old cạnh chúng.`,
    `${reason.en} ${lost} files could not be put back: look for the .old files beside them.`))
}

function unwritten({ code, path, message }: NodeJS.ErrnoException): Localized {
  const what = `${path === undefined ? '' : `${path}: `}`
  return say(
    `${what}không ghi được (${code ?? message}); chưa tệp nào bị đổi. Kiểm tra quyền ghi và dung lượng đĩa.`,
    `${what}cannot be written (${code ?? message}); no file was changed. Check permissions and disk space.`)
}
