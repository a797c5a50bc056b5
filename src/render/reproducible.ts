import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { compareIds } from '#model/text.ts'

/** The one moment every file claims: equal documents must be equal bytes, and when a draft was made is nobody's concern. */
export const FIXED_TIME = '1980-01-01T00:00:00Z'
const CONTENT_TYPES = '[Content_Types].xml'
const CORE = 'docProps/core.xml'

/** Zip stores local time without a zone, so the fields of the local clock are fixed, not the moment. */
const zipTime = (): Date => new Date(1980, 0, 1, 12)

const undated = (xml: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g, `$1${FIXED_TIME}$3`)

/** Changes the XML of one part of a file. */
export type Mend = (xml: string) => string

function mended(path: string, bytes: Uint8Array, mends: Readonly<Record<string, Mend>>): Uint8Array {
  const mend = path === CORE ? undated : mends[path]
  return mend === undefined ? bytes : strToU8(mend(strFromU8(bytes)))
}

/** The same Office file without a trace of clock and zone: fixed dates, entries in a fixed order; `mends` by the path of a part. */
export function reproducible(file: Uint8Array, mends: Readonly<Record<string, Mend>> = {}): Uint8Array {
  const files = unzipSync(file)
  return packed(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, mended(path, bytes, mends)])))
}

/** Packs the files of an Office document; equal files give equal bytes. */
export function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = (path: string): string => (path === CONTENT_TYPES ? '' : path)
  const paths = Object.keys(files)
    .filter((path) => !path.endsWith('/'))
    .sort((a, b) => compareIds(first(a), first(b)))
  return zipSync(Object.fromEntries(paths.map((path) => [path, files[path] ?? new Uint8Array()])) satisfies Zippable, {
    mtime: zipTime(),
    level: 9,
  })
}
