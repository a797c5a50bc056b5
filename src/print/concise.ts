import type { Printer } from './printer.ts'
import { shownName, shownPlace, shownText } from './shown.ts'

/** One line a finding, for editors and grep; severities are the English words in every language. Nothing found prints nothing. */
export const concise: Printer = (findings, { language }) =>
  findings
    .map(
      (finding) =>
        `${shownPlace(finding)}: ${finding.severity} ${shownName(finding.code)} ${shownText(finding.message[language])}\n`,
    )
    .join('')
