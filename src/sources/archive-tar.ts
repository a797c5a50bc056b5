import { gunzipSync } from 'node:zlib'
import { unpackTar, type TarHeader } from 'modern-tar'
import { damaged, unpacksTooLarge, type Archive, type ArchiveEntry, type ArchiveLimits } from './archive-entry.ts'

const KINDS: Readonly<Partial<Record<NonNullable<TarHeader['type']>, ArchiveEntry['kind']>>> = {
  file: 'file',
  directory: 'folder',
  symlink: 'link',
  link: 'link',
}

/** Lists a tar archive packed by gzip; no more is unpacked than the limits allow. Throws a `Failure` where it cannot be read. */
export async function openTar(packed: Uint8Array, shown: string, { unpacked }: ArchiveLimits): Promise<Archive> {
  const bytes = unzipped(packed, shown, unpacked)
  const entries: ArchiveEntry[] = []
  const sizes = await unpack(bytes, shown, (header) => {
    entries.push(toEntry(header))
    return false
  })
  if (sizes.length > 0 || entries.some(({ size }) => !Number.isSafeInteger(size) || size < 0)) throw damaged(shown)
  return { entries, read: async (wanted) => contents(await unpack(bytes, shown, isOneOf(wanted)), wanted, shown) }
}

const toEntry = ({ name, type = 'file', size }: TarHeader): ArchiveEntry => ({
  name,
  kind: KINDS[type] ?? 'other',
  size,
})

function isOneOf(wanted: readonly ArchiveEntry[]): (header: TarHeader) => boolean {
  const names = new Set(wanted.map(({ name }) => name))
  return ({ name }) => names.has(name)
}

function unzipped(packed: Uint8Array, shown: string, most: number): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: most })
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE')
      throw unpacksTooLarge(shown, most)
    throw damaged(shown)
  }
}

async function unpack(
  bytes: Uint8Array,
  shown: string,
  filter: (header: TarHeader) => boolean,
): ReturnType<typeof unpackTar> {
  try {
    return await unpackTar(bytes, { strict: true, filter })
  } catch {
    throw damaged(shown)
  }
}

function contents(
  found: Awaited<ReturnType<typeof unpackTar>>,
  wanted: readonly ArchiveEntry[],
  shown: string,
): readonly Uint8Array[] {
  const byName = new Map(found.map(({ header, data }) => [header.name, data]))
  return wanted.map(({ name }) => byName.get(name) ?? notThere(shown))
}

function notThere(shown: string): never {
  throw damaged(shown)
}
