import type { Located, Severity } from '#model/diagnostic.ts'
import type { Language } from '#model/localized.ts'
import { summary } from './counts.ts'
import { markdown } from './markdown.ts'
import type { Printer, PrintOptions } from './printer.ts'
import { severities } from './severity.ts'
import { shownName, shownText } from './shown.ts'

// GitHub shows no more annotations of one kind for a step, and takes the first ones that come.
const MOST = 10
const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub shows beside the changed lines, the worst first; all findings stand in `githubSummary`. */
export const github: Printer = (findings, options) => {
  const shown = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, MOST),
  )
  return [...shown.map((finding) => command(finding, options.language)), summary(findings, options)]
    .map((line) => `${line}\n`)
    .join('')
}

/** What to append to the file that GITHUB_STEP_SUMMARY names: all findings as far as they fit. Begins and ends with a line end. */
export const githubSummary = (findings: readonly Located[], options: PrintOptions): string =>
  `\n## tthc validate\n\n${markdown(findings, options)}`

/** GitHub drops the column of a place with several lines, so it is not given. */
function command({ severity, code, message, place, span }: Located, language: Language): string {
  const { line, column, endLine } = span
  const position = { line, endLine, ...(line === endLine ? { col: column } : {}) }
  const properties = Object.entries({ title: shownName(code), file: shownName(place.source.file), ...position }).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  )
  return `::${commands[severity]} ${properties.join(',')}::${data(shownText(message[language]))}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
