import { isFailure } from '#model/failure.ts'
import { LIMITS } from './limits.ts'
import type { Node } from './nodes.ts'
import { broken, declaring, leaving, tooLarge, tooMany, unreadable } from './refusal.ts'
import { isDocumentType, readXml, writeXml } from './xml.ts'
import { unzipped, type Files } from './zip.ts'

// A path that leaves the folder into which somebody unpacks the document.
const LEAVES = /^\/|\\|(^|\/)\.\.(\/|$)/
const XML = /\.(xml|rels)$/i

/**
 * Unpacks a Word file without ever holding more than the limits: what an entry claims to be long is unpacked at most. `shown`
 * names it in messages. Throws a failure for what is none, is too large, or has a path that leads out of it.
 */
export function unpack(bytes: Uint8Array, shown: string): Files {
  if (bytes.length > LIMITS.file) throw tooLarge(shown)
  const files = unzippedBy(gate(shown), bytes, shown)
  const parts = Object.entries(files).filter(([path]) => XML.test(path))
  if (parts.reduce((sum, [, part]) => sum + brackets(part), 0) > LIMITS.tags) throw tooLarge(shown)
  return files
}

function unzippedBy(isWanted: ReturnType<typeof gate>, bytes: Uint8Array, shown: string): Files {
  try {
    return unzipped(bytes, isWanted)
  } catch (thrown) {
    throw isFailure(thrown) ? thrown : unreadable(shown)
  }
}

/** Asked for each entry before it is unpacked; throws at the first that goes beyond a limit. */
function gate(shown: string): (path: string, size: number) => boolean {
  let [entries, whole, xml] = [0, 0, 0]
  return (path, size) => {
    entries += 1
    whole += size
    xml += XML.test(path) ? size : 0
    if (entries > LIMITS.entries) throw tooMany(shown, LIMITS.entries)
    if (whole > LIMITS.whole || xml > LIMITS.xml) throw tooLarge(shown)
    if (LEAVES.test(path)) throw leaving(shown, path)
    return !path.endsWith('/')
  }
}

function brackets(part: Uint8Array): number {
  let count = 0
  for (const byte of part) if (byte === 0x3c) count += 1
  return count
}

/** The XML of a part; undefined where there is no such part. Throws a failure that names a broken one. */
export function xmlOf(files: Files, path: string, shown: string): Node | undefined {
  const bytes = Object.hasOwn(files, path) ? files[path] : undefined
  if (bytes === undefined) return undefined
  try {
    return readXml(new TextDecoder().decode(bytes))
  } catch (thrown) {
    throw isDocumentType(thrown) ? declaring(shown, path) : broken(shown, path)
  }
}

/** An element as the bytes of a part. */
export const bytesOf = (root: Node): Uint8Array => new TextEncoder().encode(writeXml(root))
