import type { Catalog } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import type { Place, Route } from '#model/place.ts'
import { compareIds } from '#model/text.ts'
import { capped } from './capped.ts'
import type { Context, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** What the rules find in a catalog, sorted by file, route and rule. */
export function lint(catalog: Catalog, context: Context): readonly Diagnostic[] {
  return rules.flatMap((rule) => findings(rule, catalog, context)).sort(compare)
}

function findings(rule: Rule, catalog: Catalog, context: Context): readonly Diagnostic[] {
  return capped(rule.check(catalog, context)).map((finding) => ({
    code: rule.id,
    severity: rule.severity,
    ...finding,
    ...(rule.fixable ? { fixable: true } : {}),
  }))
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareIds(a.place.source.file, b.place.source.file) ||
    compareRoutes(toRoute(a.place), toRoute(b.place)) ||
    compareIds(a.code, b.code)
  )
}

const toRoute = ({ at }: Place): Route => (typeof at === 'number' ? [] : at)

function compareRoutes(a: Route, b: Route): number {
  const index = a.findIndex((step, position) => step !== b[position])
  const [left, right] = [a[index], b[index]]
  if (left === undefined || right === undefined) return a.length - b.length
  return typeof left === 'number' && typeof right === 'number' ? left - right : compareIds(String(left), String(right))
}
