import { dirname, join } from 'node:path'
import { failure, isFailure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { fileSystem, type FileSystem } from './file-system.ts'
import { placeInside } from './inside.ts'
import { placed } from './job.ts'
import { end, hasJournal, JOURNAL, readJournal, type Journal } from './journal.ts'
import { forgetOld, putBack, putInPlace } from './steps.ts'

/** What was done with what a killed run had left. */
export type Recovery = 'finished' | 'undone'

/** Whether a killed run left something half written in a folder; reading it then may give a mixture. */
export const isUnfinished = (folder: string): boolean => hasJournal(folder, fileSystem)

/**
 * Finishes what a killed run had decided to write, or undoes what it had only prepared; undefined when nothing was left. What
 * people changed meanwhile is not overwritten: then, and for a journal that is none, it throws a failure that says what to do.
 */
export function recover(folder: string, fs: FileSystem = fileSystem): Recovery | undefined {
  if (!hasJournal(folder, fs)) return undefined
  try {
    const journal = readJournal(folder, fs)
    if (journal === undefined) throw foreign(join(folder, JOURNAL))
    const recovery = settle(folder, journal, fs)
    end(folder, fs)
    return recovery
  } catch (error) {
    throw isFailure(error) ? error : stuck(error as NodeJS.ErrnoException)
  }
}

function settle(folder: string, { jobs: remembered, folders, state }: Journal, fs: FileSystem): Recovery {
  const jobs = remembered.map((job) => placed(folder, job, fs))
  // A name inside each folder that was made tells whether the folder is one of ours to take away.
  const made = folders.map((path) =>
    dirname(
      placeInside(
        folder,
        `${path}/x`,
        fs,
        jobs.some(({ hidden }) => hidden === true),
      ),
    ),
  )
  if (state !== 'decided') {
    putBack(jobs, made, fs)
    return 'undone'
  }
  putInPlace(jobs, fs)
  forgetOld(jobs, fs)
  return 'finished'
}

const foreign = (path: string): Error =>
  failure(
    say(
      `${path}: không phải tệp do tthc ghi nên không dùng; xem lại rồi xóa nó.`,
      `${path}: this is no file that tthc wrote and is not used; look at it and delete it.`,
    ),
  )

const stuck = ({ code, path, message }: NodeJS.ErrnoException): Error =>
  failure(
    say(
      `${path ?? JOURNAL}: chưa làm nốt được lần ghi bị ngắt (${code ?? message}); kiểm tra quyền ghi và dung lượng đĩa rồi chạy lại.`,
      `${path ?? JOURNAL}: the interrupted write could not be finished (${code ?? message}); check permissions and disk space and run again.`,
    ),
  )
