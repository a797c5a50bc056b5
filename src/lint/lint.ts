import type { Catalog } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { capped } from './capped.ts'
import type { Context, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** What the rules find in a catalog, rule by rule. */
export const lint = (catalog: Catalog, context: Context): readonly Diagnostic[] =>
  rules.flatMap((rule) => findings(rule, catalog, context))

function findings(rule: Rule, catalog: Catalog, context: Context): readonly Diagnostic[] {
  return capped(rule.check(catalog, context)).map((finding) => ({
    code: rule.id,
    severity: rule.severity,
    ...finding,
    ...(rule.fixable ? { fixable: true } : {}),
  }))
}
