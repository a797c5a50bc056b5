import type { Loaded } from '#catalog/load.ts'
import { byPlace, located } from '#catalog/locate.ts'
import { applyIgnores } from '#lint/ignores.ts'
import { lint } from '#lint/lint.ts'
import { once } from '#lint/once.ts'
import { levelsOf, unknownRules, withSeverities } from '#lint/severities.ts'
import { knownRules } from '#lint/severities-table.ts'
import type { Located } from '#model/diagnostic.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** What a catalog has wrong, and how much of it is ignored with a reason. */
export interface Checked {
  readonly found: readonly Located[]
  readonly ignored: number
}

/** Everything found in a catalog, with the severities of its profile, without what its comments ignore; by file and line. */
export function check({ catalog, diagnostics }: Loaded, asOf: CalendarDate): Checked {
  const levels = levelsOf(catalog)
  const ruled = withSeverities([...lint(catalog, { asOf }), ...unknownRules(catalog, knownRules)], levels, catalog)
  const { kept, hidden, problems } = applyIgnores(once(diagnostics, ruled).map(located), catalog, {
    asOf,
    known: knownRules,
  })
  return { found: [...kept, ...withSeverities(problems, levels, catalog)].sort(byPlace), ignored: hidden.length }
}
