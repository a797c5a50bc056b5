import type { Catalog } from '#model/catalog.ts'
import type { Diagnostic, Severity } from '#model/diagnostic.ts'
import { say, type Localized } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Source } from '#model/place.ts'
import type { Rule } from './rule.ts'
import { leavesOut, readingCodes } from './severities-reading.ts'

/** What a stage after the rules finds; documented like a rule. */
export type StageRule = Omit<Rule, 'check'>

/** Severities that the profile sets, by id of rule. */
export type Levels = ReadonlyMap<string, Severity | 'off'>

const LEVELS: readonly unknown[] = ['off', 'info', 'warning', 'error']

export const unknownRule: StageRule = {
  id: 'unknown-rule',
  severity: 'error',
  title: say('Không có quy tắc này', 'No such rule'),
  why: say(
    'Tên quy tắc viết sai trong catalog.yaml hay trong chú thích tthc-ignore thì không có tác dụng, mà người viết tưởng là có.',
    'A misspelt rule in catalog.yaml or in a tthc-ignore comment does nothing, and its author thinks that it does.',
  ),
  example: { bad: 'rules: { step-do-not-sum: warning }', good: 'rules: { steps-do-not-sum: warning }' },
  fixable: false,
}

/** The severities in `rules` of the profile; those that are well formed count even when something else in the profile is wrong. */
export function levelsOf(catalog: Catalog): Levels {
  return new Map(
    written(catalog).flatMap(({ id, level }) => (LEVELS.includes(level) ? [[id, level as Severity | 'off']] : [])),
  )
}

/** Findings with the severities that the profile sets, without those of rules that are off. What leaves a file out stays as it is. */
export function withSeverities<T extends Diagnostic>(
  findings: readonly T[],
  levels: Levels,
  catalog: Catalog,
): readonly T[] {
  const isFixed = leavesOut(catalog)
  return findings.flatMap((finding) => {
    const level = isFixed(finding) ? undefined : levels.get(finding.code)
    return level === 'off' ? [] : [level === undefined ? finding : { ...finding, severity: level }]
  })
}

/** A finding for each key of `rules` in the profile that is no rule, or is an error of reading, whose severity cannot be lowered. */
export function* unknownRules(catalog: Catalog, known: ReadonlySet<string>): Generator<Diagnostic> {
  for (const { source, id, level } of written(catalog)) {
    if (readingCodes.has(id) ? level === 'error' : known.has(id)) continue
    const place = { source, at: ['rules', id], key: true }
    const message = readingCodes.has(id) ? fixedLevel(id) : noSuchRule(id, known)
    yield { code: unknownRule.id, severity: unknownRule.severity, place, message }
  }
}

/** There is no such rule; with the name that was perhaps meant. */
export function noSuchRule(id: string, known: ReadonlySet<string>): Localized {
  const guess = didYouMean(id, known)
  const list = guess.vi === '' ? say(' Xem danh sách bằng lệnh tthc rules.', ' See the list with tthc rules.') : guess
  return say(`Không có quy tắc ${quoted(id)}.${list.vi}`, `There is no rule ${quoted(id)}.${list.en}`)
}

const fixedLevel = (id: string): Localized =>
  say(
    `${quoted(id)} là lỗi khi đọc tệp, luôn là lỗi: không hạ mức hay tắt được. Bỏ dòng này.`,
    `${quoted(id)} is an error of reading a file and always an error: it cannot be lowered or turned off. Remove this line.`,
  )

interface Written {
  readonly source: Source
  readonly id: string
  readonly level: unknown
}

function written(catalog: Catalog): readonly Written[] {
  return catalog.files
    .filter(({ kind }) => kind === 'profile')
    .flatMap(({ source, value }) => {
      const rules = (value as { readonly rules?: unknown } | null | undefined)?.rules
      if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return []
      return Object.entries(rules).map(([id, level]: readonly [string, unknown]) => ({ source, id, level }))
    })
}
