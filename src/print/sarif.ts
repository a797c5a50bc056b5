import type { Located, LocatedRelated } from '#model/diagnostic.ts'
import { fingerprints } from '#model/fingerprint.ts'
import type { Language } from '#model/localized.ts'
import type { Printer } from './printer.ts'
import { relativeUri } from './relative-uri.ts'
import { ruleDescriptors, sarifLevels } from './sarif-rules.ts'
import { shownText } from './shown.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0, for code scanning. Paths are relative to the working folder. */
export const sarif: Printer = (findings, options) => {
  const rules = ruleDescriptors(findings, options)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const names = fingerprints(findings)
  const driver = { name: 'tthc', ...(options.version === undefined ? {} : { version: options.version }), rules }
  return `${JSON.stringify(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: { driver },
          language: options.language,
          columnKind: 'unicodeCodePoints',
          results: findings.map((finding, index) =>
            result(finding, indexes.get(finding.code), names[index], options.language),
          ),
        },
      ],
    },
    null,
    2,
  )}\n`
}

function result(
  finding: Located,
  ruleIndex: number | undefined,
  fingerprint: string | undefined,
  language: Language,
): object {
  const { code, severity, message, related = [] } = finding
  return {
    ruleId: code,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: inert(message[language]) },
    locations: [{ physicalLocation: physical(finding) }],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((other, id) => relatedLocation(other, id, language)) }),
    partialFingerprints: { 'tthc/v1': fingerprint },
  }
}

const relatedLocation = (related: LocatedRelated, id: number, language: Language): object => ({
  id,
  physicalLocation: physical(related),
  message: { text: inert(related.message[language]) },
})

const physical = ({ place, span }: Located | LocatedRelated): object => ({
  artifactLocation: { uri: relativeUri(place.source.file) },
  region: { startLine: span.line, startColumn: span.column, endLine: span.endLine, endColumn: span.endColumn },
})

/** Viewers make a link of "[text](address)" in a message; a stranger's text shall be none. */
const inert = (text: string): string => shownText(text).replace(/\](?=\()/g, '] ')
