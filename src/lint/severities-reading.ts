import type { Catalog, CatalogFile } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { hasGap } from '#model/gaps.ts'
import type { Place } from '#model/place.ts'

/** Codes that only the reading of files gives. A profile cannot lower them, and no comment passes them over. */
export const readingCodes: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'yaml-1-1-directive',
  'duplicate-key',
  'tab-indent',
  'alias-bomb',
  'file-too-large',
  'not-utf8',
  'unreadable',
  'symbolic-link',
  'schema',
])

/**
 * Whether a finding says why something is left out of the catalog: an error of reading, or any error about what does not fit its schema.
 * What is left out is missing in every rule, comparison and report, so nobody may silence that.
 */
export function leavesOut(catalog: Catalog): (finding: Diagnostic) => boolean {
  const invalid = new Map(catalog.files.filter(({ valid }) => !valid).map((file) => [file.source.path, file]))
  return ({ code, severity, place }) => {
    const file = invalid.get(place.source.path)
    return readingCodes.has(code) || (severity === 'error' && file !== undefined && isLeftOut(file, place))
  }
}

/** Whether a place lies in what is left out of a file, or around it. */
const isLeftOut = ({ known }: CatalogFile, { at }: Place): boolean =>
  known === undefined || typeof at === 'number' || hasGap(known.source, at)
