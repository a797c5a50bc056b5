import type { Catalog } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { findingAsWritten, hasGap } from '#model/gaps.ts'
import type { Route } from '#model/place.ts'
import { capped } from './capped.ts'
import type { Context, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** What the rules find in a catalog, rule by rule. */
export const lint = (catalog: Catalog, context: Context): readonly Diagnostic[] =>
  rules.flatMap((rule) => findings(rule, catalog, context))

function findings(rule: Rule, catalog: Catalog, context: Context): readonly Diagnostic[] {
  return capped(rule.check(seenBy(rule, catalog), context)).map((finding) => ({
    code: rule.id,
    severity: rule.severity,
    ...findingAsWritten(finding),
    ...(rule.fixable ? { fixable: true } : {}),
  }))
}

/** What a rule may look at: where it weighs a part as a whole, only procedures of which all of that part could be read. */
function seenBy({ weighs }: Rule, catalog: Catalog): Catalog {
  if (weighs === undefined) return catalog
  const routes: readonly Route[] = weighs === 'everything' ? [[]] : weighs.map((key) => [key])
  return {
    ...catalog,
    procedures: catalog.procedures.filter(({ source }) => !routes.some((route) => hasGap(source, route))),
  }
}
