import type { Catalog } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'

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
 * Whether a finding says why a file is left out of the catalog: an error of reading, or any error in a file that does not fit its
 * schema. Such a file is missing in every rule, comparison and report, so nobody may silence that.
 */
export function leavesOut(catalog: Catalog): (finding: Diagnostic) => boolean {
  const invalid = new Set(catalog.files.filter(({ valid }) => !valid).map(({ source }) => source.path))
  return ({ code, severity, place }) =>
    readingCodes.has(code) || (severity === 'error' && invalid.has(place.source.path))
}
