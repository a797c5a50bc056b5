import { Chalk, type ChalkInstance } from 'chalk'
import type { Located, Severity } from '#model/diagnostic.ts'
import { summary } from './counts.ts'
import { frame } from './frame.ts'
import { link } from './link.ts'
import type { Printer, PrintOptions } from './printer.ts'
import { severityWords } from './severity.ts'
import { shownName, shownPlace, shownText } from './shown.ts'

const paint: Record<Severity, (chalk: ChalkInstance) => ChalkInstance> = {
  error: (chalk) => chalk.red,
  warning: (chalk) => chalk.yellow,
  info: (chalk) => chalk.blue,
}

/** Findings for people: where, what, and the lines themselves with a caret. The rule's id is a link where the terminal shows links. */
export const pretty: Printer = (findings, options) => {
  const chalk = new Chalk({ level: options.color ? 1 : 0 })
  return `${[...findings.map((finding) => one(finding, chalk, options)), summary(findings, options)].join('\n')}\n`
}

function one(finding: Located, chalk: ChalkInstance, { language, links }: PrintOptions): string {
  const { place, span, severity, code, message, related = [] } = finding
  const title = paint[severity](chalk).bold(severityWords[severity][language])
  const rule = link(chalk.dim(shownName(code)), links === undefined ? undefined : `${links}${code}`)
  const lines = place.source.text === '' ? [] : frameLines(frame(place.source, span), severity, chalk)
  const others = related.map((other) => chalk.dim(`  ${shownPlace(other)}: ${shownText(other.message[language])}`))
  return [
    `${chalk.bold(shownPlace(finding))}: ${title} ${rule}`,
    `  ${shownText(message[language])}`,
    ...lines,
    ...others,
    '',
  ].join('\n')
}

function frameLines(lines: ReturnType<typeof frame>, severity: Severity, chalk: ChalkInstance): readonly string[] {
  const gutter = Math.max(0, ...lines.map(({ number }) => String(number ?? '').length))
  return lines.map(({ number, text }) => {
    const shown = number === undefined ? paint[severity](chalk)(text) : text
    return `  ${chalk.dim(`${String(number ?? '').padStart(gutter)} |`)} ${shown}`.trimEnd()
  })
}
