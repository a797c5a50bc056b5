import { expect, test } from 'vitest'
import { locateAll } from '#catalog/locate.ts'
import type { Problem } from '#catalog/problem.ts'
import { rules } from '#lint/rules/index.ts'
import { levelsOf, unknownRules, withSeverities } from '#lint/severities.ts'
import { readingCodes } from '#lint/severities-reading.ts'
import { allRules, knownRules, stageRules } from '#lint/severities-table.ts'
import { BIRTH, catalogOf, FILES, finding, findingsOf, PROFILE, procedure } from './catalog.ts'

const withRules = (yaml: string): typeof FILES => ({ ...FILES, 'catalog.yaml': `${PROFILE}rules:\n${yaml}` })
const reported = (yaml: string): readonly string[] =>
  locateAll([...unknownRules(catalogOf(withRules(yaml)), knownRules)]).map(
    ({ span, message }) => `${span.line}:${span.column} ${message.vi}`,
  )

test('a rule is raised, lowered or turned off', () => {
  const catalog = catalogOf(withRules('  a: off\n  b: info\n  c: error\n'))
  const before = ['a', 'b', 'c', 'd'].map((code) => finding(catalog, BIRTH, 1, code))
  const after = withSeverities(before, levelsOf(catalog), catalog)
  expect(after.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['b info', 'c error', 'd warning'])
  expect(withSeverities(after, levelsOf(catalog), catalog)).toEqual(after)
})

test('what leaves a file out of the catalog stays an error', () => {
  const files = {
    ...withRules('  schema: off\n  yaml-syntax: info\n  number-loses-digits: off\n'),
    [BIRTH]: procedure('1.012120').replace(/"/g, ''),
    'documents.yaml': 'types: [',
  }
  const catalog = catalogOf(files)
  const found = withSeverities(findingsOf(files), levelsOf(catalog), catalog).filter(
    ({ severity }) => severity === 'error',
  )
  expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['yaml-syntax', 'number-loses-digits']))
})

test('a wrong name is reported at its key, with the one that was meant; errors of reading cannot be lowered', () => {
  expect(reported('  step-do-not-sum: off\n  schema: warning\n  yaml-syntax: error\n  duplicate-code: info\n')).toEqual(
    [
      '8:3 Không có quy tắc “step-do-not-sum”. Có phải là “steps-do-not-sum”?',
      '9:3 “schema” là lỗi khi đọc tệp, luôn là lỗi: không hạ mức hay tắt được. Bỏ dòng này.',
    ],
  )
})

test('severities of a profile that is wrong elsewhere still count, and a hostile one breaks nothing', () => {
  expect([...levelsOf(catalogOf({ 'catalog.yaml': 'rules: { a: off, b: never, __proto__: info }' }))]).toEqual([
    ['a', 'off'],
    ['__proto__', 'info'],
  ])
  for (const rules of ['rules: [off]', 'rules: off', 'rules:', '- rules', '{'])
    expect(levelsOf(catalogOf({ 'catalog.yaml': rules })).size).toBe(0)
})

test('the codes of reading are those of the stage that reads, and each stage explains itself', () => {
  const codes: Record<Exclude<Problem['code'], 'non-breaking-space'>, true> = {
    'yaml-syntax': true,
    'yaml-1-1-directive': true,
    'duplicate-key': true,
    'tab-indent': true,
    'alias-bomb': true,
    'file-too-large': true,
    'not-utf8': true,
    unreadable: true,
    'symbolic-link': true,
    schema: true,
  }
  expect([...readingCodes].sort()).toEqual(Object.keys(codes).sort())
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(rules.length + stageRules.length)
  for (const { title, why, example } of stageRules)
    for (const text of [title.vi, title.en, why.vi, why.en, example.bad, example.good]) expect(text).not.toBe('')
})
