import { readFileSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import { catalogEntries } from './archive-catalog.ts'
import { refused, tooLarge, unpacksTooLarge, type Archive, type ArchiveLimits } from './archive-entry.ts'
import { decode, largestFile, toReading, type Reading, type Unreadable } from './reading.ts'

/** A catalog in an archive, as `FILE[:FOLDER]`. */
export interface ArchiveSide {
  readonly file: string
  /** How a person named the archive. */
  readonly shown: string
  /** Of the catalog, inside the archive. */
  readonly folder?: string
}

const MIB = 2 ** 20

/** A catalog of ten thousand procedures has a few dozen million bytes, packed a tenth of that. */
export const archiveLimits: ArchiveLimits = { packed: 64 * MIB, unpacked: 128 * MIB, entries: 60_000 }

/**
 * What a word names that ends as archives do, before a `:` or at its end; undefined for any other word, such as
 * one of another repository. Throws a `Failure` where no such file is.
 */
export function toArchiveSide(word: string, workingFolder: string): ArchiveSide | undefined {
  const [, name = '', folder] = /^(.+?\.(?:zip|tgz|tar\.gz))(?::(.*))?$/is.exec(word) ?? []
  if (name === '') return undefined
  const file = resolve(workingFolder, name)
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true
  if (!isThere && word.includes('@')) return undefined
  if (!isThere) throw missing(name)
  return {
    file,
    shown: relative(workingFolder, file).split(sep).join('/'),
    ...(folder === undefined ? {} : { folder }),
  }
}

const missing = (name: string): Error =>
  failure(say(`${name}: không có tệp này; kiểm tra lại đường dẫn.`, `${name}: no such file; check the path.`))

/**
 * Reads the catalog that an archive holds; only its own files are unpacked, in memory. Throws a `Failure` for an archive that is
 * damaged, encrypted, too large, not to be trusted, or holds no catalog or several.
 */
export async function readArchive(
  { file, shown, folder }: ArchiveSide,
  limits: ArchiveLimits = archiveLimits,
): Promise<Reading> {
  const archive = await open(bytesOf(file, shown, limits), shown, limits)
  if (archive.entries.length > limits.entries)
    throw tooLarge(shown, say('tệp nén có quá nhiều tệp', 'there are too many files in the archive'))
  const files = catalogEntries(archive.entries, folder, shown)
  const wanted = files.filter(({ entry }) => entry.size <= largestFile)
  if (wanted.reduce((sum, { entry }) => sum + entry.size, 0) > limits.unpacked)
    throw unpacksTooLarge(shown, limits.unpacked)
  const contents = await archive.read(wanted.map(({ entry }) => entry))
  const byEntry = new Map(wanted.map(({ entry }, index) => [entry, contents[index]]))
  return toReading(
    files.map(({ entry, whole, inside }) => toFile({ path: inside, file: `${shown}:${whole}` }, byEntry.get(entry))),
  )
}

/** Only what is too large was not unpacked. */
const toFile = (name: Pick<Source, 'path' | 'file'>, content: Uint8Array | undefined): Source | Unreadable =>
  content === undefined ? { ...name, reason: 'too-large' } : decode(name, content)

function bytesOf(file: string, shown: string, limits: ArchiveLimits): Buffer {
  const most = Math.floor(limits.packed / MIB)
  if (statSync(file).size > limits.packed)
    throw tooLarge(shown, say(`tệp nén lớn hơn ${most} MiB`, `the archive is larger than ${most} MiB`))
  try {
    return readFileSync(file)
  } catch {
    throw refused(
      shown,
      say('không mở được tệp; kiểm tra quyền đọc.', 'the file cannot be opened; check its permissions.'),
    )
  }
}

/** Loaded when there is an archive to read. */
async function open(bytes: Buffer, shown: string, limits: ArchiveLimits): Promise<Archive> {
  if (/\.zip$/i.test(shown)) return (await import('./archive-zip.ts')).openZip(bytes, shown, limits) as Promise<Archive>
  return (await import('./archive-tar.ts')).openTar(bytes, shown, limits)
}
