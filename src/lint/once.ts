import type { Diagnostic } from '#model/diagnostic.ts'
import type { Place } from '#model/place.ts'

/**
 * The findings of files and of rules as one list. A rule that marks the very value that the schema refuses says the
 * same mistake with more knowledge: it speaks instead of the schema, as an error, since the file is left out of the catalog.
 */
export function once(ofFiles: readonly Diagnostic[], ofRules: readonly Diagnostic[]): readonly Diagnostic[] {
  const refused = new Set(
    ofFiles.filter(({ code, place }) => code === 'schema' && place.key !== true).map(({ place }) => nameOf(place)),
  )
  const reported = new Set(ofRules.map(({ place }) => nameOf(place)).filter((name) => refused.has(name)))
  return [
    ...ofFiles.filter(({ code, place }) => code !== 'schema' || !reported.has(nameOf(place))),
    ...ofRules.map((finding) =>
      reported.has(nameOf(finding.place)) ? { ...finding, severity: 'error' as const } : finding,
    ),
  ]
}

const nameOf = ({ source, at, key }: Place): string => JSON.stringify([source.file, at, key === true])
