import type { Catalog, CatalogFile } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import { fingerprints } from '#model/fingerprint.ts'
import type { Source } from '#model/place.ts'

/** What a finding is known by in a baseline: never by its line, nor by the name of a file that has a code or an id. */
export interface BaselineKey {
  readonly rule: string
  /** Code of a procedure, id of a proposal, else the path of the file inside the catalog. */
  readonly entity: string
  readonly fingerprint: string
}

/** The key of each finding, in the same order; findings that say the same of equal lines of one entity share it. */
export function baselineKeys(findings: readonly Located[], catalog: Catalog): readonly BaselineKey[] {
  const entities = new Map(catalog.files.map((file) => [file.source.path, entityOf(file)]))
  const lines = linesOnce()
  return findings.map((finding) => {
    const { source } = finding.place
    const entity = entities.get(source.path) ?? source.path
    // Seen alone, in a file named for its entity, a finding has the same name wherever it moves.
    const alone: Source = { path: entity, file: source.file, text: lines(source)[finding.span.line - 1] ?? '' }
    const moved = { ...finding, place: { ...finding.place, source: alone }, span: { ...finding.span, line: 1 } }
    const [fingerprint = ''] = fingerprints([moved])
    return { rule: finding.code, entity, fingerprint }
  })
}

/** A key as one text, to compare and to look up. */
export const keyText = ({ rule, entity, fingerprint }: BaselineKey): string =>
  JSON.stringify([rule, entity, fingerprint])

function entityOf({ kind, source, value, numbers }: CatalogFile): string {
  const { code, id } = (value ?? {}) as { readonly code?: unknown; readonly id?: unknown }
  const written = numbers.find(({ at }) => at.length === 1 && at[0] === 'code')?.written
  const name = kind === 'procedure' ? (written ?? code) : kind === 'proposal' ? id : undefined
  return typeof name === 'string' ? name : source.path
}

/** Splits the text of each file once, however many findings it has. */
function linesOnce(): (source: Source) => readonly string[] {
  const known = new Map<Source, readonly string[]>()
  return (source) => {
    const lines = known.get(source) ?? source.text.split(/\r\n|\n|\r/)
    known.set(source, lines)
    return lines
  }
}
