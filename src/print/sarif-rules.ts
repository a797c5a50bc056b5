import type { Located, RuleInfo, Severity } from '#model/diagnostic.ts'
import type { PrintOptions } from './printer.ts'

/** Words of SARIF for severities. */
export const sarifLevels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A rule as SARIF describes it. */
export interface RuleDescriptor {
  readonly id: string
  readonly [detail: string]: unknown
}

/** Every rule, and an entry with the bare id for whatever else was found: a stage of reading is no rule but needs its index. */
export function ruleDescriptors(findings: readonly Located[], options: PrintOptions): readonly RuleDescriptor[] {
  const { rules = [] } = options
  const known = new Set(rules.map(({ id }) => id))
  const others = [...new Set(findings.map(({ code }) => code))].filter((code) => !known.has(code))
  return [...rules.map((rule) => descriptor(rule, options)), ...others.map((id) => ({ id }))]
}

function descriptor({ id, severity, title, why }: RuleInfo, { language, ruleAddress }: PrintOptions): RuleDescriptor {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: why[language] },
    ...(ruleAddress === undefined ? {} : { helpUri: ruleAddress(id) }),
    defaultConfiguration: { level: sarifLevels[severity] },
  }
}
