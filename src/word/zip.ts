import { unzipSync, zipSync, type Zippable } from 'fflate'
import { compareIds } from '#model/text.ts'

/** The one moment every file claims: equal documents must be equal bytes, and when a draft was made is nobody's concern. */
export const FIXED_TIME = '1980-01-01T00:00:00Z'

/** Files of an Office document by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>

/** The files of an archive that are wanted, none unpacked further than the size it claims. Throws an `Error` for what is no archive. */
export const unzipped = (bytes: Uint8Array, isWanted: (path: string, size: number) => boolean = () => true): Files =>
  unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) })

const CONTENT_TYPES = '[Content_Types].xml'

/** Zip stores local time without a zone, so the fields of the local clock are fixed, not the moment. */
const zipTime = (): Date => new Date(1980, 0, 1, 12)

/** Packs the files of an Office document, its types first; equal files give equal bytes. */
export function packed(files: Files): Uint8Array {
  const first = (path: string): string => (path === CONTENT_TYPES ? '' : path)
  const paths = Object.keys(files)
    .filter((path) => !path.endsWith('/'))
    .sort((a, b) => compareIds(first(a), first(b)))
  return zipSync(Object.fromEntries(paths.map((path) => [path, files[path] ?? new Uint8Array()])) satisfies Zippable, {
    mtime: zipTime(),
    level: 9,
  })
}
