import type { Located } from '#model/diagnostic.ts'
import { countOf } from './counts.ts'
import type { Printer } from './printer.ts'

/** Findings for machines; the schema is schemas/output/validate.schema.json. */
export const json: Printer = (findings, { procedures, partial = 0, proposals }) =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      diagnostics: findings.map(diagnosticData),
      summary: {
        procedures,
        ...(partial === 0 ? {} : { partial }),
        proposals,
        errors: countOf(findings, 'error'),
        warnings: countOf(findings, 'warning'),
        infos: countOf(findings, 'info'),
      },
    },
    null,
    2,
  )}\n`

function diagnosticData({ code, severity, place, span, message, related = [], fixable = false }: Located): object {
  return {
    code,
    severity,
    file: place.source.file,
    line: span.line,
    column: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
    message,
    related: related.map((other) => ({
      file: other.place.source.file,
      line: other.span.line,
      column: other.span.column,
      message: other.message,
    })),
    fixable,
  }
}
