import { FIXED_TIME, packed, unzipped } from '#word/zip.ts'

const CORE = 'docProps/core.xml'

const undated = (xml: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g, `$1${FIXED_TIME}$3`)

/** Changes the XML of one part of a file. */
export type Patch = (xml: string) => string

function patched(path: string, bytes: Uint8Array, patches: Readonly<Record<string, Patch>>): Uint8Array {
  const patch = path === CORE ? undated : patches[path]
  return patch === undefined ? bytes : new TextEncoder().encode(patch(new TextDecoder().decode(bytes)))
}

/** The same Office file without a trace of clock and zone: fixed dates, entries in a fixed order; `patches` by the path of a part. */
export function reproducible(file: Uint8Array, patches: Readonly<Record<string, Patch>> = {}): Uint8Array {
  const files = unzipped(file)
  return packed(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, patched(path, bytes, patches)])))
}
