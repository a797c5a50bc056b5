import { isAbsolute, relative, resolve } from 'node:path'
import { fileKind } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Source } from '#model/place.ts'
import { decode, toReading, type Reading, type Unreadable } from '#sources/reading.ts'
import { catalogFolder, shownPath } from './catalog.ts'
import type { Io } from './io.ts'
import type { GlobalOptions } from './global-options.ts'

/** The argument that stands for standard input. */
export const STDIN = '-'

/** The text on standard input, as a file of a catalog. */
export interface Input {
  /** Full path of the catalog. */
  readonly folder: string
  readonly file: Source | Unreadable
}

/**
 * Reads standard input as the file at a path; the catalog is the one that holds the path, whether or not a file is there.
 * Throws a failure (2) without a path, for a path outside the catalog, and for one where a catalog has no file.
 */
export async function readStdin(stdinPath: string | undefined, options: GlobalOptions, io: Io): Promise<Input> {
  if (stdinPath === undefined) {
    throw failure(
      say(
        'validate -: thiếu --stdin-path; ghi đường dẫn của tệp trong danh mục.',
        'validate -: --stdin-path is missing; give the path of the file in the catalog.',
      ),
    )
  }
  const full = resolve(io.workingFolder, stdinPath)
  const folder = catalogFolder(options, io, full)
  const path = relative(folder, full).replaceAll('\\', '/')
  if (isAbsolute(path) || fileKind(path) === undefined) throw noFile(stdinPath, shownPath(folder, io))
  return { folder, file: decode({ path, file: shownPath(full, io) }, new TextEncoder().encode(await io.readInput())) }
}

const noFile = (path: string, folder: string): Error =>
  failure(
    say(
      `--stdin-path: ${quoted(path)} không phải tệp của danh mục ${quoted(folder)}; ví dụ: procedures/commune/ho-tich/1.001193.yaml.`,
      `--stdin-path: ${quoted(path)} is no file of the catalog ${quoted(folder)}; such as procedures/commune/ho-tich/1.001193.yaml.`,
    ),
  )

/** What was read, with a file in the place of the one at its path, or added. */
export function withFile({ sources, unreadable }: Reading, file: Source | Unreadable): Reading {
  const others = [...sources, ...unreadable].filter(({ path }) => path !== file.path)
  return toReading([...others, file])
}
