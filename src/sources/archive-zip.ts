import { crc32, inflateRawSync } from 'node:zlib'
import { isFailure } from '../model/failure.ts'
import { say } from '../model/localized.ts'
import { quoted } from '../model/nearest.ts'
import { damaged, refused, tooLarge, type Archive } from './archive-entry.ts'
import { readDirectory, TooManyEntries, type ZipEntry } from './archive-zip-directory.ts'

const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const [STORED, DEFLATED] = [0, 8]

/** Lists a zip archive by its directory. Throws a `Failure` where it cannot be read. */
export function openZip(bytes: Buffer, shown: string): Archive<ZipEntry> {
  const entries = orDamaged(() => readDirectory(bytes), shown)
  return { entries, read: async (wanted) => wanted.map((entry) => orDamaged(() => contentOf(bytes, entry, shown), shown)) }
}

function orDamaged<T>(act: () => T, shown: string): T {
  try {
    return act()
  } catch (thrown) {
    if (thrown instanceof TooManyEntries) throw tooLarge(shown, say('tệp nén có quá nhiều tệp', 'there are too many files in the archive'))
    throw isFailure(thrown) ? thrown : damaged(shown)
  }
}

/** No more is unpacked than the directory says, and that must be all, with the checksum it gives. */
function contentOf(bytes: Buffer, entry: ZipEntry, shown: string): Uint8Array {
  if (entry.isEncrypted) throw refused(shown, say(`${quoted(entry.name)} có mật khẩu; nén lại không đặt mật khẩu.`, `${quoted(entry.name)} is encrypted; pack the archive again without a password.`))
  if (entry.method !== STORED && entry.method !== DEFLATED) throw unknownMethod(entry, shown)
  const packed = packedOf(bytes, entry)
  const content = entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Error('another content than the directory says')
  return content
}

const unknownMethod = ({ name, method }: ZipEntry, shown: string): Error => refused(shown, say(
  `${quoted(name)} nén bằng phương pháp ${method} không đọc được; nén lại thành zip thường (deflate).`,
  `${quoted(name)} is packed by method ${method}, which is not read; pack the archive again as a plain zip (deflate).`))

/** The packed bytes behind the local header, which must be of the same name. */
function packedOf(bytes: Buffer, { at, packed, rawName }: ZipEntry): Buffer {
  const start = at + LOCAL_LENGTH
  const [nameLength, extraLength] = [bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)]
  const from = start + nameLength + extraLength
  if (bytes.readUInt32LE(at) !== LOCAL || !bytes.subarray(start, start + nameLength).equals(rawName) || from + packed > bytes.length) {
    throw new Error('no file where the directory says')
  }
  return bytes.subarray(from, from + packed)
}
