import type { ArchiveEntry } from './archive-entry.ts'

/** A file as the directory at the end of a zip archive tells it (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.4). */
export interface ZipEntry extends ArchiveEntry {
  readonly rawName: Buffer
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packed: number
  /** Where its local header begins. */
  readonly at: number
}

/** The archive lists more than a plain zip can: its numbers do not fit. */
export class TooManyEntries extends Error {}

const END = 0x06054b50
const ENTRY = 0x02014b50
const [END_LENGTH, ENTRY_LENGTH, LONGEST_COMMENT] = [22, 46, 0xffff]
const [NO_16, NO_32] = [0xffff, 0xffffffff]
const ZIP64 = 0x0001
const FILE_TYPES: Readonly<Record<number, ArchiveEntry['kind']>> = { 0: 'file', 0o100000: 'file', 0o040000: 'folder', 0o120000: 'link' }

/** What the directory of a zip archive lists. Throws an `Error` where it is damaged, of several parts, or larger than plain zip allows. */
export function readDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = endOf(bytes)
  const [disk, count, length, start] = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  if (count === NO_16 || start === NO_32) throw new TooManyEntries()
  if (disk !== 0 || start + length > end) throw new Error('the directory is not where it should be')
  const entries: ZipEntry[] = []
  for (let at = start; entries.length < count;) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== ENTRY) throw new Error('no entry where one should be')
    entries.push(entryAt(bytes, at))
    at += lengthOf(bytes, at)
  }
  return entries
}

/** The end record: the last one whose comment goes exactly to the end of the file. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  throw new Error('no end of a directory')
}

const lengthOf = (bytes: Buffer, at: number): number =>
  ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)

function entryAt(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28)
  const rawName = bytes.subarray(at + ENTRY_LENGTH, nameEnd)
  const name = rawName.toString('utf8')
  const [size, packed, start] = longNumbers([24, 20, 42].map((offset) => bytes.readUInt32LE(at + offset)), bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)))
  const type = FILE_TYPES[(bytes.readUInt32LE(at + 38) >>> 16) & 0o170000] ?? 'other'
  return {
    name, rawName, kind: name.endsWith('/') ? 'folder' : type, size: size!, packed: packed!, at: start!,
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16),
  }
}

/** Numbers that do not fit stand in an extra field, in their order; some programs always write them there (section 4.5.3). */
function longNumbers(numbers: readonly number[], extra: Buffer): readonly number[] {
  if (!numbers.includes(NO_32)) return numbers
  let at = extraField(extra, ZIP64)
  return numbers.map((number) => {
    if (number !== NO_32) return number
    at += 8
    return Number(extra.readBigUInt64LE(at - 8))
  })
}

function extraField(extra: Buffer, id: number): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === id) return at + 4
  }
  throw new Error('a number is missing')
}
