import { resolve } from 'node:path'
import { allRules } from '#lint/severities-table.ts'
import type { Located } from '#model/diagnostic.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { githubSummary } from '#print/github.ts'
import { findingsFormats, printers, type FindingsFormat } from '#print/index.ts'
import { summaries } from '#print/summary.ts'
import type { Printer, Scope } from '#print/printer.ts'
import { appendTo, writeOutputs, type Output } from '#store/write.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Context } from '../command.ts'
import { ruleLinks } from '../hyperlinks.ts'
import { version } from '../version.ts'
import { formatOf } from '../formats.ts'
import { FINDINGS, type ValidateOptions } from './options.ts'

interface Report {
  readonly format: FindingsFormat
  readonly file: string
}

/** Reads `--report FORMAT=FILE` and `-o`; throws (2) for a format that there is not, and for one that is not that of the file's ending. */
export function reportsOf(options: ValidateOptions): readonly Report[] {
  const { output, report } = options
  return [
    ...(output === undefined ? [] : [{ format: formatOf(options, FINDINGS), file: output }]),
    ...report.map(parsed),
  ]
}

function parsed(text: string): Report {
  const [, format = '', file = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? []
  const known = findingsFormats.find((name) => name === format)
  if (known !== undefined) return { format: formatOf({ format: known, output: file }, FINDINGS), file }
  const guess = didYouMean(format, findingsFormats)
  throw failure(
    say(
      `--report: ${quoted(text)} phải viết như sarif=kết-quả.sarif.${guess.vi}`,
      `--report: ${quoted(text)} must be written like sarif=found.sarif.${guess.en}`,
    ),
  )
}

/** The printer of what `--format` and `-o` ask for, with `--summary` that of counts; throws (2) for a format that prints no counts. */
export function printerOf(options: ValidateOptions): Printer {
  const format = formatOf(options, FINDINGS)
  if (options.summary !== true) return printers[format]
  if (format === 'text' || format === 'json') return summaries[format]
  throw failure(
    say(
      `--summary chỉ in được bằng --format text hoặc json, không phải ${format}.`,
      `--summary prints as --format text or json, not ${format}.`,
    ),
  )
}

/** Prints the findings in every format that was asked for; all files or none. GitHub's step summary is appended to. */
export function print(findings: readonly Located[], scope: Scope, options: ValidateOptions, context: Context): void {
  const { io, language, color } = context
  const format = formatOf(options, FINDINGS)
  const shown = (format: FindingsFormat, isTerminal: boolean, isAsked: boolean): string =>
    (isAsked ? printerOf(options) : printers[format])(findings, {
      ...scope,
      language,
      color: isTerminal && color,
      rules: allRules,
      version,
      ...(isTerminal ? ruleLinks(io, language) : {}),
    })
  const reports = reportsOf(options)
  const outputs = reports.map(({ format: its, file }): Output => ({
    path: resolve(io.workingFolder, file),
    shown: file,
    content: shown(its, false, file === options.output),
  }))
  if (outputs.length > 0) writeOutputs(outputs, options.force ?? false)
  if (options.output === undefined) io.write(shown(format, true, true))
  const summaryFile = io.environment['GITHUB_STEP_SUMMARY'] ?? ''
  if (summaryFile !== '' && [format, ...reports.map((each) => each.format)].includes('github')) {
    appendTo(summaryFile, githubSummary(findings, { ...scope, language, color: false, rules: allRules, version }))
  }
}
