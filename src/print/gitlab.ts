import type { Severity } from '#model/diagnostic.ts'
import { fingerprints } from '#model/fingerprint.ts'
import type { Printer } from './printer.ts'
import { shownName, shownText } from './shown.ts'

const gitlabSeverities: Record<Severity, 'major' | 'minor' | 'info'> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/** A Code Quality report, which GitLab shows in merge requests; it compares two reports by the fingerprints. */
export const gitlab: Printer = (findings, { language }) => {
  const names = fingerprints(findings)
  return `${JSON.stringify(
    findings.map(({ code, severity, message, place, span }, index) => ({
      description: shownText(message[language]),
      check_name: code,
      fingerprint: names[index],
      severity: gitlabSeverities[severity],
      location: { path: shownName(place.source.file), lines: { begin: span.line } },
    })),
    null,
    2,
  )}\n`
}
