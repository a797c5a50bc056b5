import { FIXED_TIME, packed, unzipped } from '#word/zip.ts'

const CORE = 'docProps/core.xml'

const undated = (xml: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g, `$1${FIXED_TIME}$3`)

/** Changes the XML of one part of a file. */
export type Mend = (xml: string) => string

function mended(path: string, bytes: Uint8Array, mends: Readonly<Record<string, Mend>>): Uint8Array {
  const mend = path === CORE ? undated : mends[path]
  return mend === undefined ? bytes : new TextEncoder().encode(mend(new TextDecoder().decode(bytes)))
}

/** The same Office file without a trace of clock and zone: fixed dates, entries in a fixed order; `mends` by the path of a part. */
export function reproducible(file: Uint8Array, mends: Readonly<Record<string, Mend>> = {}): Uint8Array {
  const files = unzipped(file)
  return packed(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, mended(path, bytes, mends)])))
}
