import { Chalk, type ChalkInstance } from 'chalk'
import type { Located, Severity } from '../model/diagnostic.ts'
import { say, type Language } from '../model/localized.ts'
import { printable } from '../model/text.ts'
import { countOf } from './counts.ts'
import { frame } from './frame.ts'
import type { Printer, PrintOptions } from './printer.ts'

const severityWords = { error: say('lỗi', 'error'), warning: say('cảnh báo', 'warning'), info: say('thông tin', 'info') }
const paint: Record<Severity, (chalk: ChalkInstance) => ChalkInstance> = { error: (chalk) => chalk.red, warning: (chalk) => chalk.yellow, info: (chalk) => chalk.blue }

/** Findings for people: where, what, and the lines themselves with a caret. */
export const pretty: Printer = (findings, options) => {
  const chalk = new Chalk({ level: options.color ? 1 : 0 })
  return [...findings.map((finding) => one(finding, chalk, options.language)), summary(findings, options)].join('\n')
}

function one({ place, span, severity, code, message, related = [] }: Located, chalk: ChalkInstance, language: Language): string {
  const at = `${printable(place.source.file)}:${span.line}:${span.column}`
  const title = paint[severity](chalk).bold(severityWords[severity][language])
  const others = related.map((other) => chalk.dim(`  ${printable(other.place.source.file)}:${other.span.line}:${other.span.column}: ${printable(other.message[language])}`))
  return [`${chalk.bold(at)}: ${title} ${chalk.dim(code)}`, `  ${printable(message[language])}`, ...frameLines(place.source.text === '' ? [] : frame(place.source, span), severity, chalk), ...others, ''].join('\n')
}

function frameLines(lines: ReturnType<typeof frame>, severity: Severity, chalk: ChalkInstance): readonly string[] {
  const gutter = Math.max(0, ...lines.map(({ number }) => String(number ?? '').length))
  return lines.map(({ number, text }) => {
    const shown = number === undefined ? paint[severity](chalk)(text) : text
    return `  ${chalk.dim(`${String(number ?? '').padStart(gutter)} |`)} ${shown}`.trimEnd()
  })
}

/** "12 thủ tục, 3 phương án: 2 lỗi, 0 cảnh báo". */
function summary(findings: readonly Located[], { procedures, proposals, language }: PrintOptions): string {
  const [errors, warnings, infos] = [countOf(findings, 'error'), countOf(findings, 'warning'), countOf(findings, 'info')]
  const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
  return `${say(
    `${procedures} thủ tục, ${proposals} phương án: ${errors} lỗi, ${warnings} cảnh báo${infos === 0 ? '' : `, ${infos} thông tin`}.`,
    `${plural(procedures, 'procedure')}, ${plural(proposals, 'proposal')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}${infos === 0 ? '' : `, ${plural(infos, 'info')}`}.`)[language]}\n`
}
