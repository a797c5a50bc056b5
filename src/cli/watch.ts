import { isFailure } from '#model/failure.ts'
import { say, type Language } from '#model/localized.ts'
import { printable } from '#model/text.ts'
import { newBell } from './bell.ts'
import type { Io } from './io.ts'
import { watchFolders } from './watch-folders.ts'

/** How a watch ends, and in which language it speaks. */
export interface WatchOptions {
  /** Ends the watch, as Ctrl+C does. */
  readonly signal?: AbortSignal
  readonly language?: Language
}

/** One validation, printed; its exit code. */
export type Run = () => number | Promise<number>

const MOST_VANISHED = 5
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'
const waiting = say('Đang chờ thay đổi; nhấn Ctrl+C để dừng.', 'Waiting for changes; press Ctrl+C to stop.')

/**
 * Runs, and runs again after every change in a catalog folder, until Ctrl+C, the signal, or the end of the folder; the exit code of
 * the last run. A failure is printed like any result. A file that vanishes while it is read only makes it run again.
 */
export async function watch(
  folder: string,
  run: Run,
  io: Io,
  { signal, language = 'vi' }: WatchOptions = {},
): Promise<number> {
  const end = new AbortController()
  const bell = newBell()
  end.signal.addEventListener('abort', bell.ring)
  const release = stopsOn(end, signal)
  const watchers = watchFolders(folder, bell.ring)
  let code = 0
  let vanished = 0
  try {
    while (!end.signal.aborted) {
      watchers.refresh()
      const result = await runOnce(run, io, language)
      vanished = result === undefined ? vanished + 1 : 0
      if (vanished > 0) bell.ring()
      code = result ?? code
      if (watchers.count() === 0 || vanished > MOST_VANISHED) break
      if (io.terminal.errors) io.writeError(`${waiting[language]}\n`)
      await bell.quiet(end.signal)
    }
    return code
  } finally {
    watchers.close()
    release()
  }
}

/** The exit code of a run; undefined when a file vanished under its hands. */
async function runOnce(run: Run, io: Io, language: Language): Promise<number | undefined> {
  if (io.terminal.output) io.write(CLEAR)
  try {
    return await run()
  } catch (error) {
    if (isFailure(error)) {
      io.writeError(`tthc: ${printable(error.localized[language])}\n`)
      return error.exitCode
    }
    if (error instanceof Error && 'syscall' in error) return undefined
    throw error
  }
}

/** Lets Ctrl+C and a signal end something; gives the call that takes that back. */
function stopsOn(end: AbortController, signal: AbortSignal | undefined): () => void {
  const stop = (): void => end.abort()
  if (signal?.aborted === true) stop()
  signal?.addEventListener('abort', stop, { once: true })
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return () => {
    signal?.removeEventListener('abort', stop)
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
