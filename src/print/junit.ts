import type { Located } from '#model/diagnostic.ts'
import type { Language } from '#model/localized.ts'
import { countOf, summary } from './counts.ts'
import type { Printer, PrintOptions } from './printer.ts'
import { shownName, shownPlace, shownText } from './shown.ts'
import { element, escapeXml } from './xml.ts'

/**
 * JUnit XML: a suite for each file with findings, a case for each finding. Only errors are failures: a report with failures marks
 * the whole run as failed, which warnings by themselves do not. Nothing found is one case that passed.
 */
export const junit: Printer = (findings, options) => {
  const suites = [...byFile(findings)].map(([file, own]) =>
    suite(
      file,
      own,
      own.map((finding) => testCase(finding, options.language)),
    ),
  )
  const content = lines(suites.length === 0 ? [nothingFound(options)] : suites, 0)
  const attributes = {
    name: 'tthc',
    tests: Math.max(1, findings.length),
    failures: countOf(findings, 'error'),
    errors: 0,
    time: 0,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, content)}\n`
}

function byFile(findings: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const files = new Map<string, Located[]>()
  for (const finding of findings) {
    const { file } = finding.place.source
    const own = files.get(file)
    if (own === undefined) files.set(file, [finding])
    else own.push(finding)
  }
  return files
}

function suite(file: string, findings: readonly Located[], cases: readonly string[]): string {
  const counts = { tests: cases.length, failures: countOf(findings, 'error'), errors: 0, skipped: 0 }
  return element('testsuite', { name: shownName(file), ...counts, time: 0 }, lines(cases, 2))
}

function testCase(finding: Located, language: Language): string {
  const { code, severity, span, place, message } = finding
  const text = shownText(message[language])
  const body = escapeXml(`${shownPlace(finding)}: ${text}`)
  const outcome =
    severity === 'error'
      ? element('failure', { message: text, type: shownName(code) }, body)
      : element('system-out', {}, `${severity}: ${body}`)
  const name = `${shownName(code)} (${span.line}:${span.column})`
  return element('testcase', { name, classname: shownName(place.source.file), time: 0 }, lines([outcome], 4))
}

function nothingFound(options: PrintOptions): string {
  const output = element('system-out', {}, escapeXml(summary([], options)))
  return suite('tthc', [], [element('testcase', { name: 'validate', classname: 'tthc', time: 0 }, lines([output], 4))])
}

/** Elements on lines of their own inside one that stands so many spaces from the left. */
const lines = (elements: readonly string[], depth: number): string =>
  `\n${elements.map((each) => `${' '.repeat(depth + 2)}${each}\n`).join('')}${' '.repeat(depth)}`
