import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { failure, isFailure } from '#model/failure.ts'
import { say } from '#model/localized.ts'

/** A file to write: its full path, how to name it to people, and its content. */
export interface Output {
  readonly path: string
  readonly shown: string
  readonly content: string | Uint8Array
}

/**
 * Writes files so that each is there whole or not at all: first beside its place, then renamed into it. Existing files
 * are kept unless `force`; all are checked before any is written. Throws a failure that names the file.
 */
export function writeOutputs(outputs: readonly Output[], force: boolean): void {
  const existing = outputs.find(({ path }) => existsSync(path))
  if (existing !== undefined && !force) {
    throw failure(
      say(
        `${existing.shown}: tệp đã có; thêm --force để ghi đè.`,
        `${existing.shown}: the file exists; add --force to overwrite it.`,
      ),
    )
  }
  for (const output of outputs) writeOne(output)
}

function writeOne({ path, shown, content }: Output): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    makeFolder(dirname(path))
    writeFileSync(beside, content)
    renameSync(beside, path)
  } catch (error) {
    forget(beside)
    throw isFailure(error) ? error : unwritten(shown, error)
  }
}

/** Node's own recursion does not end where a system lets nobody make a folder, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Adds to the end of a file that something else made for it. Throws a failure that names the file. */
export function appendTo(path: string, text: string): void {
  try {
    appendFileSync(path, text)
  } catch (error) {
    throw unwritten(path, error)
  }
}

function unwritten(shown: string, error: unknown): Error {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error)
  return failure(
    say(
      `${shown}: không ghi được (${reason}); kiểm tra quyền ghi và dung lượng đĩa.`,
      `${shown}: cannot be written (${reason}); check permissions and disk space.`,
    ),
  )
}

/** Takes away what was written beside; that nothing was is no matter. */
function forget(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The folder itself is not there or no folder: the first failure says so.
  }
}
