import { compareIds } from '#model/text.ts'
import type { Source } from '#model/place.ts'

/** A file that belongs to the catalog but was not read; a link may stand for a folder, too, and a submodule always does. */
export interface Unreadable {
  readonly path: string
  readonly file: string
  readonly reason: 'too-large' | 'not-utf8' | 'unreadable' | 'link' | 'submodule'
  /** In what a file that is not UTF-8 is written, by the mark at its beginning; absent where none says so. */
  readonly encoding?: 'UTF-16'
}

/** What was read of a catalog folder, both lists sorted by path. */
export interface Reading {
  readonly sources: readonly Source[]
  readonly unreadable: readonly Unreadable[]
  /** YAML in the folder that is no part of the catalog; known of a folder, and of the index what the next commit brings of it. */
  readonly strays?: readonly Source[]
}

/** Largest file that is read, in bytes: real files have a few thousand, and files come from strangers. */
export const largestFile = 1024 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The file with these bytes; a byte order mark stays in the text, so that offsets are those of the file. */
export function decode(name: Pick<Source, 'path' | 'file'>, bytes: Uint8Array): Source | Unreadable {
  if (bytes.length > largestFile) return { ...name, reason: 'too-large' }
  try {
    return { ...name, text: utf8.decode(bytes) }
  } catch {
    return { ...name, reason: 'not-utf8', ...(isUtf16(bytes) ? { encoding: 'UTF-16' } : {}) }
  }
}

/** Either byte order mark of UTF-16. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Sorts what was read and what was not into the two lists. */
export function toReading(files: readonly (Source | Unreadable)[]): Reading {
  const sorted = [...files].sort((a, b) => compareIds(a.path, b.path))
  return { sources: sorted.filter((file) => 'text' in file), unreadable: sorted.filter((file) => 'reason' in file) }
}
