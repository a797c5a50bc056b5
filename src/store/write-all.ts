import { dirname, relative, sep } from 'node:path'
import { JOURNAL } from '#model/catalog.ts'
import { failure, isFailure } from '#model/failure.ts'
import { joinLocalized, say, type Localized } from '#model/localized.ts'
import { fileSystem, type FileSystem } from './file-system.ts'
import { changedElsewhere, check, jobFor, type FolderOutput, type Placed } from './job.ts'
import { begin, decide, end, giveUp, type Signed } from './journal.ts'
import { forgetOld, keepOld, putBack, putInPlace, stage } from './steps.ts'

/** What a writer has of a folder: the secret to sign with, and the lock that keeps others away. */
export interface Writer extends Signed {
  /** Shows that the lock is still in use. Throws a failure when somebody else has it by now. */
  readonly keep: () => void
}

/**
 * Writes all files or none, also when the process is killed at any moment: a journal says what is to be done, new files are written
 * beside, then the journal says that it is decided, then all get their names. What a killed run left is finished or undone by
 * `recover`. When anything fails, all is put back. Throws a failure that says what could not be written.
 */
export function writeAll(writer: Writer, outputs: readonly FolderOutput[], fs: FileSystem = fileSystem): void {
  const { folder } = writer
  if (outputs.length === 0) return
  const roots = attempt(
    () => missingFolders(folder, fs),
    () => true,
  )
  const folders: string[] = []
  let jobs: readonly Placed[] = []
  attempt(
    () => {
      for (const root of roots) fs.mkdirSync(root)
      jobs = outputs.map((output) => jobFor(folder, output, fs))
      for (const job of jobs) check(job, jobs, fs)
      folders.push(...new Set(jobs.flatMap(({ target }) => missingFolders(dirname(target), fs))))
      writer.keep()
      begin(writer, { jobs, folders: folders.map((path) => relative(folder, path).split(sep).join('/')) }, fs)
    },
    () => undo([], roots, fs),
  )
  attempt(
    () => prepare(writer, jobs, outputs, folders, fs),
    () => abandon(writer, jobs, [...roots, ...folders], fs, false),
  )
  attempt(
    () => putInPlace(jobs, fs, changedElsewhere, writer.keep),
    () => abandon(writer, jobs, [...roots, ...folders], fs, true),
  )
  succeeds(() => {
    forgetOld(jobs, fs)
    end(folder, fs)
  })
}

function prepare(
  writer: Writer,
  jobs: readonly Placed[],
  outputs: readonly FolderOutput[],
  folders: readonly string[],
  fs: FileSystem,
): void {
  for (const path of folders) fs.mkdirSync(path)
  for (const [index, job] of jobs.entries()) {
    writer.keep()
    stage(job, outputs[index]?.text ?? '', fs)
  }
  for (const job of jobs) keepOld(job, fs)
  writer.keep()
  decide(writer, fs)
}

/** The folders above and including one that are not there, those above first. */
function missingFolders(folder: string, fs: FileSystem): readonly string[] {
  if (fs.lstatSync(folder, { throwIfNoEntry: false }) !== undefined || dirname(folder) === folder) return []
  return [...missingFolders(dirname(folder), fs), folder]
}

/** Puts everything back. Whether that is all done; else the journal stays, and `recover` does it. */
function abandon(
  { folder, keep }: Writer,
  jobs: readonly Placed[],
  folders: readonly string[],
  fs: FileSystem,
  isDecided: boolean,
): boolean {
  // Whoever has the lock by now has also settled what was begun, and may be writing.
  if (!succeeds(keep)) return true
  // The line that says so may be on the disk although writing it failed.
  return succeeds(() => giveUp(folder, fs)) || !isDecided
    ? undo(jobs, folders, fs) && succeeds(() => end(folder, fs))
    : false
}

const undo = (jobs: readonly Placed[], folders: readonly string[], fs: FileSystem): boolean =>
  succeeds(() => putBack(jobs, folders, fs))

function attempt<T>(act: () => T, undoing: () => boolean): T {
  try {
    return act()
  } catch (error) {
    throw stopped(error, undoing())
  }
}

function succeeds(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

function stopped(error: unknown, isUndone: boolean): Error {
  const reason = isFailure(error) ? error.localized : unwritten(error as NodeJS.ErrnoException)
  if (isUndone) return failure(isFailure(error) ? reason : joinLocalized([reason, UNCHANGED], ' '))
  return failure(
    say(
      `${reason.vi} Chưa trả lại được hết như cũ: chạy lại lệnh, lệnh sẽ làm nốt việc đó trước.`,
      `${reason.en} Not all could be put back: run the command again, which does that first.`,
    ),
  )
}

const UNCHANGED = say('Chưa tệp nào bị đổi.', 'No file was changed.')

function unwritten({ code, path, message }: NodeJS.ErrnoException): Localized {
  if (code === 'EEXIST' && path?.endsWith(`${sep}${JOURNAL}`) === true)
    return say(
      `${path}: một lần ghi khác đang làm dở; đợi nó xong rồi chạy lại.`,
      `${path}: another write is not finished; wait for it and run again.`,
    )
  const what = path === undefined ? '' : `${path}: `
  return say(
    `${what}không ghi được (${code ?? message}); kiểm tra quyền ghi và dung lượng đĩa.`,
    `${what}cannot be written (${code ?? message}); check permissions and disk space.`,
  )
}
