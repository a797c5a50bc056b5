import { zipSync } from 'fflate'

const CENTRAL = 0x02014b50
const END = 0x06054b50
const SIZE_OF_END = 22

/**
 * An archive of many entries that all unpack the one content, so that the file itself stays small: its directory names the
 * same packed bytes again and again. Counts beyond 65,534 are written as ZIP64 asks.
 */
export function repeated(names: readonly string[], content: Uint8Array): Uint8Array {
  const one = zipSync({ [names[0] ?? '']: content })
  const end = viewOf(one).getUint32(one.length - SIZE_OF_END + 16, true)
  const header = one.slice(end, end + 46)
  const directory = Buffer.concat(names.map((name) => entry(header, name)))
  return new Uint8Array(Buffer.concat([one.slice(0, end), directory, ending(names.length, end, directory.length)]))
}

function entry(header: Uint8Array, name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name)
  const own = header.slice()
  viewOf(own).setUint16(28, bytes.length, true)
  if (viewOf(own).getUint32(0, true) !== CENTRAL) throw new Error('no directory')
  return Buffer.concat([own, bytes])
}

function ending(count: number, start: number, size: number): Uint8Array {
  const wide = Buffer.alloc(56 + 20)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeUInt16LE(45, 12)
  wide.writeUInt16LE(45, 14)
  for (const [position, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, start],
  ] as const)
    wide.writeBigUInt64LE(BigInt(value), position)
  wide.writeUInt32LE(0x07064b50, 56)
  wide.writeBigUInt64LE(BigInt(start + size), 64)
  wide.writeUInt32LE(1, 72)
  const end = Buffer.alloc(SIZE_OF_END)
  end.writeUInt32LE(END, 0)
  for (const position of [8, 10]) end.writeUInt16LE(Math.min(count, 0xffff), position)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(start, 16)
  return count < 0xffff ? end : Buffer.concat([wide, end])
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
