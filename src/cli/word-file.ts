import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { LIMITS } from '#word/limits.ts'
import { tooLarge } from '#word/refusal.ts'
import type { Context } from './command.ts'

/** The bytes of a Word file that an option names. Throws a failure for what cannot be read, or is too large to be read. */
export function readWordFile(file: string, option: '--check' | '--template', { io }: Context): Uint8Array {
  const path = resolve(io.workingFolder, file)
  const size = sizeOf(path)
  if (size === undefined)
    throw failure(
      say(
        `${file}: không mở được tệp; kiểm tra đường dẫn sau ${option}.`,
        `${file}: cannot be opened; check the path after ${option}.`,
      ),
    )
  if (size > LIMITS.file) throw tooLarge(file)
  return readFileSync(path)
}

/** Size of a file that can be read; undefined for what is none. */
function sizeOf(path: string): number | undefined {
  try {
    accessSync(path, constants.R_OK)
    const about = statSync(path)
    return about.isFile() ? about.size : undefined
  } catch {
    return undefined
  }
}
