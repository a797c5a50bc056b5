import { dirname, join } from 'node:path'
import { JOURNAL } from '#model/catalog.ts'
import { failure, isFailure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { fileSystem, type FileSystem } from './file-system.ts'
import { placeInside } from './inside.ts'
import { placed } from './job.ts'
import { end, hasJournal, readJournal, type Journal, type Signed } from './journal.ts'
import { forgetOld, putBack, putInPlace } from './steps.ts'

/** What was done with what a killed run had left. */
export type Recovery = 'finished' | 'undone'

/** Whose journal lies in a folder: then a killed run left something half written, or somebody put it there. */
export function leftover(at: Signed, fs: FileSystem = fileSystem): 'own' | 'foreign' | undefined {
  if (!hasJournal(at.folder, fs)) return undefined
  return readJournal(at, fs) === undefined ? 'foreign' : 'own'
}

/**
 * Finishes what a killed run had decided to write, or undoes what it had only prepared; undefined when nothing was left. What
 * people changed meanwhile is not overwritten: then, and for a journal of somebody else, it throws a failure that says what to do.
 */
export function recover(at: Signed, fs: FileSystem = fileSystem): Recovery | undefined {
  if (!hasJournal(at.folder, fs)) return undefined
  try {
    const journal = readJournal(at, fs)
    if (journal === undefined) throw failure(foreign(join(at.folder, JOURNAL)))
    const recovery = settle(at.folder, journal, fs)
    end(at.folder, fs)
    return recovery
  } catch (error) {
    throw isFailure(error) ? error : stuck(error as NodeJS.ErrnoException)
  }
}

function settle(folder: string, { jobs: remembered, folders, state }: Journal, fs: FileSystem): Recovery {
  const jobs = remembered.map((job) => placed(folder, job, fs))
  // A name inside each folder that was made shows whether the folder is one of ours to take away.
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
  // Of a project only what is new was written; that can as well be written again.
  if (state !== 'decided' || jobs.some(({ hidden }) => hidden === true)) {
    putBack(jobs, made, fs)
    return 'undone'
  }
  putInPlace(jobs, fs)
  forgetOld(jobs, fs)
  return 'finished'
}

/** What to say of a journal at a path that is not this user's. */
export const foreign = (path: string): Localized =>
  say(
    `${path}: không phải do tthc của bạn trên máy này ghi, có thể đi cùng yêu cầu gộp, tệp nén hay từ máy khác, nên không dùng; xem lại rồi xóa nó.`,
    `${path}: this was not written by your tthc on this machine, it may have come with a pull request, an archive or from another machine, and is not used; look at it and delete it.`,
  )

const stuck = ({ code, path, message }: NodeJS.ErrnoException): Error =>
  failure(
    say(
      `${path ?? JOURNAL}: chưa làm nốt được lần ghi bị ngắt (${code ?? message}); kiểm tra quyền ghi và dung lượng đĩa rồi chạy lại.`,
      `${path ?? JOURNAL}: the interrupted write could not be finished (${code ?? message}); check permissions and disk space and run again.`,
    ),
  )
