import { dirname } from 'node:path/posix'
import stringWidth from 'string-width'
import { grouped } from '#model/grouped.ts'
import type { Located, Severity } from '#model/diagnostic.ts'
import { say, type Localized } from '#model/localized.ts'
import { compareIds } from '#model/text.ts'
import { countOf, summary } from './counts.ts'
import type { Printer } from './printer.ts'
import { shownName } from './shown.ts'

/** How many findings of each severity a rule or a folder has. */
interface Row {
  readonly name: string
  readonly counts: readonly number[]
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const HEADS: readonly Localized[] = [say('lỗi', 'errors'), say('cảnh báo', 'warnings'), say('thông tin', 'infos')]
const RULE = say('Quy tắc', 'Rule')
const FOLDER = say('Thư mục', 'Folder')

/** Counts of findings by rule and by folder, the worst first, as two tables and the line that ends every report. */
const text: Printer = (findings, options) => {
  const table = (head: Localized, rows: readonly Row[]): string =>
    rows.length === 0
      ? ''
      : `${tableOf(
          [head, ...HEADS].map((each) => each[options.language]),
          rows,
        )}\n`
  return `${table(RULE, byRule(findings))}${table(FOLDER, byFolder(findings))}${summary(findings, options)}\n`
}

/** The same for machines; the schema is schemas/output/validate-summary.schema.json. */
const json: Printer = (findings, { procedures, partial = 0, proposals }) =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      byRule: byRule(findings).map(({ name, counts }) => ({ rule: name, ...named(counts) })),
      byFolder: byFolder(findings).map(({ name, counts }) => ({ folder: name, ...named(counts) })),
      summary: { procedures, ...(partial === 0 ? {} : { partial }), proposals, ...named(countsOf(findings)) },
    },
    null,
    2,
  )}\n`

/** The formats in which the counts of findings are printed instead of the findings. */
export const summaries = { text, json } satisfies Record<string, Printer>

const byRule = (findings: readonly Located[]): readonly Row[] => rowsBy(findings, ({ code }) => code)
const byFolder = (findings: readonly Located[]): readonly Row[] =>
  rowsBy(findings, ({ place }) => dirname(place.source.file.replaceAll('\\', '/')))

const countsOf = (findings: readonly Located[]): readonly number[] =>
  SEVERITIES.map((severity) => countOf(findings, severity))
const named = ([errors, warnings, infos]: readonly number[]): object => ({ errors, warnings, infos })

const rowsBy = (findings: readonly Located[], keyOf: (finding: Located) => string): readonly Row[] =>
  [...grouped(findings, keyOf)].map(([name, list]) => ({ name, counts: countsOf(list) })).sort(worstFirst)

function worstFirst(a: Row, b: Row): number {
  const differences = a.counts.map((count, index) => (b.counts[index] ?? 0) - count)
  return differences.find((difference) => difference !== 0) ?? compareIds(a.name, b.name)
}

function tableOf(heads: readonly string[], rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(({ name, counts }) => [shownName(name), ...counts.map(String)])]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => stringWidth(line[column] ?? ''))))
  const padded = (line: readonly string[]): string =>
    line
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
        return column === 0 ? `${cell}${space}` : `${space}${cell}`
      })
      .join('  ')
  return `${lines.map(padded).join('\n')}\n`
}
