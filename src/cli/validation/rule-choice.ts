import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { noSuchRule } from '#lint/severities.ts'
import { knownRules } from '#lint/severities-table.ts'
import type { Located } from '#model/diagnostic.ts'
import { failure } from '#model/failure.ts'
import { grouped } from '#model/grouped.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Io } from '../io.ts'
import type { ValidateOptions } from './options.ts'
import type { Target } from './target.ts'

/** Throws (2) for a name in `--only` or `--skip` that is no rule; with the name that was perhaps meant. */
export function requireRules({ only = [], skip = [] }: ValidateOptions, { workingFolder }: Io): void {
  const wrong = [...only, ...skip].find((id) => !knownRules.has(id))
  if (wrong === undefined) return
  const message = noSuchRule(wrong, knownRules)
  const isPath = existsSync(resolve(workingFolder, wrong))
  const hint = isPath
    ? say(' PATH đứng trước --only và --skip.', ' PATH stands before --only and --skip.')
    : say('', '')
  throw failure(say(`${message.vi}${hint.vi}`, `${message.en}${hint.en}`))
}

/** Whether a finding is of a rule that `--only` and `--skip` leave. */
export const isChosen =
  ({ only, skip = [] }: ValidateOptions) =>
  ({ code }: Located): boolean =>
    (only === undefined || only.includes(code)) && !skip.includes(code)

/** The target with the findings of the chosen rules alone, for printing and for fixes. */
export const chosenOf = (target: Target, options: ValidateOptions): Target => ({
  ...target,
  select: (found, loaded) => target.select(found, loaded).filter(isChosen(options)),
})

/** What is not printed because `--only` or `--skip` leave its rule out; undefined where that holds no error. */
export function errorsLeftOut(found: readonly Located[], options: ValidateOptions): Localized | undefined {
  const errors = found.filter((finding) => finding.severity === 'error' && !isChosen(options)(finding))
  if (errors.length === 0) return undefined
  const rules = [...grouped(errors, ({ code }) => code)].map(([code, list]) => `${code} ${list.length}`).join(', ')
  return say(
    `Không xét theo --only, --skip: ${errors.length} lỗi (${rules}).`,
    `Left out by --only, --skip: ${errors.length} error${errors.length === 1 ? '' : 's'} (${rules}).`,
  )
}
