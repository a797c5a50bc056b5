import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'

/**
 * The findings of files and of rules as one list. A rule that marks the very value that the schema refuses says the
 * same mistake with more knowledge, so the message of the schema gives way; it comes back where the rule is off.
 */
export function once(ofFiles: readonly Diagnostic[], ofRules: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(ofRules.map(({ place }) => nameOf(place)))
  return [...ofFiles.filter(({ code, place }) => code !== 'schema' || place.key === true || !told.has(nameOf(place))), ...ofRules]
}

const nameOf = ({ source, at, key }: Place): string => JSON.stringify([source.file, at, key === true])
