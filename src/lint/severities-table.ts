import { baselineStale } from './baseline-stale.ts'
import { ignoreExpired, ignoreMalformed, ignoreWithoutReason, unusedIgnore } from './ignores-rules.ts'
import { rules } from './rules/index.ts'
import { unknownRule, type StageRule } from './severities.ts'

/** What is found after the rules, in the profile, in `tthc-ignore` comments and in the baseline; by id. */
export const stageRules: readonly StageRule[] = [
  baselineStale,
  ignoreExpired,
  ignoreMalformed,
  ignoreWithoutReason,
  unknownRule,
  unusedIgnore,
]

/** Everything that has a page in the reference of rules, a severity and a name to ignore it by. */
export const allRules: readonly StageRule[] = [...rules, ...stageRules]

/** Ids that may be named in the profile and in comments. */
export const knownRules: ReadonlySet<string> = new Set(allRules.map(({ id }) => id))
