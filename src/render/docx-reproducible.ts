import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { compareIds } from '../model/text.ts'

/** The one moment every file claims: equal documents must be equal bytes, and when a draft was made is nobody's concern. */
export const FIXED_TIME = '1980-01-01T00:00:00Z'
const CONTENT_TYPES = '[Content_Types].xml'
const CORE = 'docProps/core.xml'
const DOCUMENT = 'word/document.xml'

/** Zip stores local time without a zone, so the fields of the local clock are fixed, not the moment. */
const zipTime = (): Date => new Date(1980, 0, 1, 12)

const undated = (xml: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g, `$1${FIXED_TIME}$3`)

/** The paragraph that carries the end of a section would take a line, and where a page is full, a page. */
const withoutEmptyLines = (xml: string): string =>
  xml.replaceAll('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr')

const mended = (path: string, bytes: Uint8Array): Uint8Array => {
  if (path === CORE) return strToU8(undated(strFromU8(bytes)))
  return path === DOCUMENT ? strToU8(withoutEmptyLines(strFromU8(bytes))) : bytes
}

/** The same Word file without a trace of clock and zone: fixed dates, entries in a fixed order. */
export function reproducible(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx)
  return packed(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, mended(path, bytes)])))
}

/** Packs the files of a Word document; equal files give equal bytes. */
export function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = (path: string): string => (path === CONTENT_TYPES ? '' : path)
  const paths = Object.keys(files).filter((path) => !path.endsWith('/')).sort((a, b) => compareIds(first(a), first(b)))
  return zipSync(Object.fromEntries(paths.map((path) => [path, files[path] ?? new Uint8Array()])) satisfies Zippable, { mtime: zipTime(), level: 9 })
}
