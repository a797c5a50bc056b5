import type { Located, Severity } from '../model/diagnostic.ts'

/** How many findings have the severity. */
export const countOf = (findings: readonly Located[], severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
