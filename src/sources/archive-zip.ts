import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { isFailure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { damaged, refused, tooLarge, type Archive, type ArchiveEntry, type ArchiveLimits } from './archive-entry.ts'

interface ZipEntry extends ArchiveEntry {
  readonly entry: Entry
}

/** Names stay bytes: the reader of archives would refuse those that lead out with a message of its own. */
const OPTIONS = { decodeStrings: false, autoClose: false } as const
const KINDS: Readonly<Record<number, ArchiveEntry['kind']>> = {
  0: 'file',
  0o100000: 'file',
  0o040000: 'folder',
  0o120000: 'link',
}

/** Lists a zip archive by its directory. Throws a `Failure` where it cannot be read. */
export async function openZip(bytes: Buffer, shown: string, limits: ArchiveLimits): Promise<Archive<ZipEntry>> {
  const zip = await orDamaged(() => fromBufferPromise(bytes, OPTIONS), shown)
  if (zip.entryCount > limits.entries)
    throw tooLarge(shown, say('tệp nén có quá nhiều tệp', 'there are too many files in the archive'))
  const entries = await orDamaged(() => listed(zip), shown)
  return {
    entries,
    read: async (wanted) => {
      const contents: Uint8Array[] = []
      for (const each of wanted) contents.push(await orDamaged(() => contentOf(zip, each, shown), shown))
      return contents
    },
  }
}

async function orDamaged<T>(act: () => Promise<T>, shown: string): Promise<T> {
  try {
    return await act()
  } catch (thrown) {
    throw isFailure(thrown) ? thrown : damaged(shown)
  }
}

async function listed(zip: ZipFile): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = []
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8')
    const type = KINDS[(entry.externalFileAttributes >>> 16) & 0o170000] ?? 'other'
    entries.push({ name, kind: name.endsWith('/') ? 'folder' : type, size: entry.uncompressedSize, entry })
  }
  return entries
}

/** No more is unpacked than the directory says, and that must be all, with the checksum it gives. */
async function contentOf(zip: ZipFile, { name, entry }: ZipEntry, shown: string): Promise<Uint8Array> {
  if (entry.isEncrypted())
    throw refused(
      shown,
      say(
        `${quoted(name)} có mật khẩu; nén lại không đặt mật khẩu.`,
        `${quoted(name)} is encrypted; pack the archive again without a password.`,
      ),
    )
  if (!entry.canDecodeFileData()) throw unknownMethod(name, entry.compressionMethod, shown)
  const content = await buffer(await zip.openReadStreamPromise(entry))
  if (crc32(content) !== entry.crc32) throw new Error('another content than the directory says')
  return content
}

const unknownMethod = (name: string, method: number, shown: string): Error =>
  refused(
    shown,
    say(
      `${quoted(name)} nén bằng phương pháp ${method} không đọc được; nén lại thành zip thường (deflate).`,
      `${quoted(name)} is packed by method ${method}, which is not read; pack the archive again as a plain zip (deflate).`,
    ),
  )
