import type { Located } from '#model/diagnostic.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import { summary } from './counts.ts'
import { safeAddress } from './link.ts'
import { cell } from './markdown-escape.ts'
import type { Printer, PrintOptions } from './printer.ts'
import { severityWords, worstFirst } from './severity.ts'
import { shownPlace } from './shown.ts'

// A comment of GitHub holds 65,536 characters; what encloses the text there needs some of them.
const MOST = 65_000
const RELATED = 3
const heads = [say('Mức độ', 'Severity'), say('Vị trí', 'Place'), say('Quy tắc', 'Rule'), say('Nội dung', 'What')]
const more = (count: number): Localized =>
  say(`… còn ${count} điều nữa không in ở đây.`, `… and ${count} more that are not printed here.`)

/** Markdown for comments and summaries: the counts, then a table with the worst first, as far as 65,000 characters go. */
export const markdown: Printer = (findings, options) => {
  const counts = `**${summary(findings, options)}**\n`
  if (findings.length === 0) return counts
  const head = `${counts}\n| ${heads.map((name) => name[options.language]).join(' | ')} |\n|${' --- |'.repeat(heads.length)}\n`
  const rows = fitting(
    worstFirst(findings).map((finding) => row(finding, options)),
    MOST - head.length - 100,
  )
  const rest = findings.length - rows.length
  return `${head}${rows.join('')}${rest === 0 ? '' : `\n${more(rest)[options.language]}\n`}`
}

/** The first rows that together have no more characters. */
function fitting(rows: readonly string[], most: number): readonly string[] {
  let length = 0
  const end = rows.findIndex((each) => (length += each.length) > most)
  return end === -1 ? rows : rows.slice(0, end)
}

function row(finding: Located, { language, ruleAddress }: PrintOptions): string {
  const { severity, code, message } = finding
  const rule = ruleAddress === undefined ? cell(code) : `[${cell(code)}](${safeAddress(ruleAddress(code))})`
  const what = [cell(message[language]), ...related(finding, language)].join('<br>')
  return `| ${[severityWords[severity][language], cell(shownPlace(finding)), rule, what].join(' | ')} |\n`
}

const related = ({ related: others = [] }: Located, language: Language): readonly string[] =>
  others.slice(0, RELATED).map((other) => `${cell(shownPlace(other))}: ${cell(other.message[language])}`)
