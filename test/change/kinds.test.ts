import { describe as group, expect, test } from 'vitest'
import { compare } from '#change/compare.ts'
import { kindNames } from '#change/kinds/index.ts'
import { describe, meaningOf, sceneOf, verdictOf } from '#change/describe.ts'
import { lookupIn } from '#proposal/lookup.ts'
import type { Change } from '#model/change.ts'
import { namesOf } from '#model/names.ts'
import { pairs } from './pairs.ts'

const AS_OF = '2020-01-01'

function reported(change: Change, { before, after }: (typeof pairs)[number]): string {
  const [proceduresBefore, proceduresAfter] = [before, after].map((side) =>
    lookupIn(side.procedures.map(({ value }) => value))(change.procedure),
  )
  const scene = sceneOf(namesOf(before, after), proceduresBefore, proceduresAfter)
  const { effect, reason } = verdictOf(change, scene)
  const [message, meaning] = [describe(change, scene), meaningOf(change, scene)]
  const lines = (['vi', 'en'] as const).map(
    (language) =>
      `  ${message[language]}\n  → ${meaning[language]}\n  ${language === 'vi' ? 'vì' : 'because'} ${reason[language]}\n`,
  )
  return `${change.kind}: ${effect}\n${lines.join('')}`
}

test('every kind has a pair of files', () => {
  expect(pairs.map(({ kind }) => kind)).toEqual([...kindNames].sort())
})

group('a pair has one change, of its own kind', () => {
  for (const pair of pairs) {
    test(pair.kind, () => {
      expect(compare(pair.before, pair.after, AS_OF).map(({ kind }) => kind)).toEqual([pair.kind])
    })
  }
})

test('the sentences, in both languages', async () => {
  const text = pairs
    .flatMap((pair) => compare(pair.before, pair.after, AS_OF).map((change) => reported(change, pair)))
    .join('')
  await expect(text).toMatchFileSnapshot('kinds.txt')
})
