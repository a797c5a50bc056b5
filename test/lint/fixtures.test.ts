import { describe, expect, test } from 'vitest'
import { rules } from '#lint/rules/index.ts'
import { fixtureFiles, foundIn, marksOf, overBase, rulesWithFixtures } from './fixtures.ts'

// Their files cannot carry a mark; reading.test.ts makes them.
const UNMARKED = ['file-not-read', 'file-too-large', 'not-utf8', 'unreadable', 'symbolic-link']
const marked = rules.filter(({ id }) => !UNMARKED.includes(id)).map(({ id }) => id)
const of = (rule: string) => (line: string) => line.endsWith(` ${rule}`)

test('every rule has fixtures, and every fixture is of a rule', () => {
  expect(rulesWithFixtures).toEqual([...marked].sort())
})

describe('each rule finds what its fixture marks, on its line, and nothing else', () => {
  test.each(marked)('%s', (rule) => {
    const bad = overBase(fixtureFiles(`rules/${rule}/bad`))
    expect(marksOf(bad).some(of(rule)), 'the fixture marks something').toBe(true)
    expect(foundIn(bad)).toEqual(marksOf(bad))
    expect(foundIn(overBase(fixtureFiles(`rules/${rule}/good`)))).toEqual([])
  })
})

// `bad` and `good` show a rule alone; `branches` shows all that it looks at and leaves alone, whatever other rules say of it.
const branching = marked.filter((rule) => fixtureFiles(`rules/${rule}/branches`).length > 0)

describe('every branch of a rule: what is marked is found, and nothing beside it', () => {
  test.each(branching)('%s', (rule) => {
    const files = overBase(fixtureFiles(`rules/${rule}/branches`))
    const found = foundIn(files).filter(of(rule))
    expect(found).toEqual(marksOf(files).filter(of(rule)))
    expect(found.length).toBeGreaterThan(1)
  })
})

test('the mistakes that the README shows, which would show a mark too', () => {
  expect(foundIn(fixtureFiles('mistakes'))).toEqual([
    'procedures/commune/chung-thuc/2.001035.yaml:16 number-loses-digits',
    'procedures/commune/ho-tich/1.004837.yaml:2 schema',
    'procedures/commune/ho-tich/1.004837.yaml:8 time-without-unit',
  ])
})
