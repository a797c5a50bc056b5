import { expect, test } from 'vitest'
import { locateAll } from '#catalog/locate.ts'
import { lint } from '#lint/lint.ts'
import { catalogOf, FILES } from './catalog.ts'

const found = (files: Readonly<Record<string, string>>): readonly string[] => {
  const names = ['unknown-field', 'unknown-agency']
  return locateAll(lint(catalogOf(files), { asOf: '2020-11-08' }))
    .filter(({ code }) => names.includes(code))
    .map(({ place, span, message }) => `${place.source.path}:${span.line} ${message.en}`)
}

test('without a profile that fields and agencies are not checked is reported once, and not where the profile is broken', () => {
  const { 'catalog.yaml': _, ...others } = FILES
  expect(found(others)).toEqual([
    expect.stringMatching(
      /^procedures\/.+:4 The catalog has no catalog\.yaml, so no field or agency can be checked; “tthc init” writes that file\.$/,
    ),
  ])
  expect(found({ ...others, 'catalog.yaml': '[' })).toEqual([])
})
