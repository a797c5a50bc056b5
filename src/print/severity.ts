import type { Located, Severity } from '#model/diagnostic.ts'
import { say, type Localized } from '#model/localized.ts'

/** Severities from the worst downward. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** The word people read for a severity. */
export const severityWords: Record<Severity, Localized> = {
  error: say('lỗi', 'error'),
  warning: say('cảnh báo', 'warning'),
  info: say('thông tin', 'info'),
}

/** The same findings with the worst first; equally bad ones keep their order. */
export const worstFirst = (findings: readonly Located[]): readonly Located[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
