import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { packTar, type TarHeader } from 'modern-tar'

type Files = Readonly<Record<string, string | Uint8Array>>
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** A zip archive of files by their names, which may be any. */
export const zipOf = (files: Files): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)]))))

/** A tar archive packed by gzip, of files and of whatever else is given. */
export async function tarOf(files: Files, others: readonly TarHeader[] = []): Promise<Buffer> {
  return gzipSync(await tarBytesOf(files, others))
}

export async function tarBytesOf(files: Files, others: readonly TarHeader[] = []): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, content]) => ({
    header: { name, size: bytesOf(content).length },
    body: bytesOf(content),
  }))
  return packTar([...entries, ...others.map((header) => ({ header }))])
}

/** Every file below a folder, under a prefix. */
export function filesBelow(folder: string, prefix: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
  return Object.fromEntries(
    names.map((name) => [`${prefix}${name.slice(folder.length + 1).replaceAll('\\', '/')}`, readFileSync(name)]),
  )
}

const LOCAL = Buffer.from('PK\u0003\u0004', 'latin1')
const ENTRY = Buffer.from('PK\u0001\u0002', 'latin1')

function placesOf(bytes: Buffer, signature: Buffer): readonly number[] {
  const at = bytes.indexOf(signature)
  return at === -1 ? [] : [at, ...placesOf(bytes.subarray(at + 4), signature).map((next) => next + at + 4)]
}

/** The archive with numbers changed in the headers of one file: `[offset in its directory entry, offset in its local header, value, bytes]`. */
export function patched(
  zip: Buffer,
  index: number,
  changes: readonly (readonly [directory: number, local: number | undefined, value: number, length: 2 | 4])[],
): Buffer {
  const copy = Buffer.from(zip)
  for (const [directory, local, value, length] of changes) {
    copy.writeUIntLE(value, placesOf(copy, ENTRY)[index]! + directory, length)
    if (local !== undefined) copy.writeUIntLE(value, placesOf(copy, LOCAL)[index]! + local, length)
  }
  return copy
}

/** The archive with a name replaced by bytes of the same length, wherever it stands. */
export function renamed(archive: Uint8Array, name: string, other: Uint8Array): Buffer {
  const copy = Buffer.from(archive)
  for (const at of placesOf(copy, Buffer.from(name))) Buffer.from(other).copy(copy, at)
  return copy
}

/** The tar archive with the checksums that its headers should have. */
export function rechecked(tar: Buffer): Buffer {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    tar.fill(' ', at + 148, at + 156)
    const sum = tar.subarray(at, at + 512).reduce((total, byte) => total + byte, 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1')
    at += 512 + Math.ceil(parseInt(tar.toString('latin1', at + 124, at + 135), 8) / 512) * 512
  }
  return tar
}

/** A zip archive of one file whose directory writes its numbers in the extra field for long ones, as some programs always do. */
export function longZipOf(name: string, content: string): Buffer {
  const zip = Buffer.from(zipSync({ [name]: [bytesOf(content), { level: 0 }] }))
  const start = zip.indexOf(ENTRY)
  const end = zip.indexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const extra = Buffer.alloc(4 + 24)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  for (const [index, value] of [bytesOf(content).length, bytesOf(content).length, 0].entries())
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index)
  const entry = Buffer.concat([zip.subarray(start, start + 46 + name.length), extra])
  for (const offset of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, offset)
  entry.writeUInt16LE(extra.length, 30)
  const last = Buffer.from(zip.subarray(end))
  last.writeUInt32LE(entry.length, 12)
  return Buffer.concat([zip.subarray(0, start), entry, last])
}
