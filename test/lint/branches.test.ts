import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { locateAll } from '#catalog/locate.ts'
import { lint } from '#lint/lint.ts'
import type { Source } from '#model/place.ts'
import { readFolder } from '#sources/folder.ts'

const here = import.meta.dirname
const base = readFolder(join(here, '../rules/base'), here).sources
const MARK = /# ✗ ([a-z-]+)$/

const marks = (sources: readonly Source[]): readonly string[] =>
  sources
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (MARK.test(line) ? [`${path}:${index + 1}`] : [])),
    )
    .sort()

// The fixtures of test/rules show each rule alone; these show all that a rule looks at and leaves alone, whatever other rules say of it.
describe('every branch of a rule: what is marked is found, and nothing beside it', () => {
  for (const rule of readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)) {
    test(rule, () => {
      const own = readFolder(join(here, rule), join(here, rule)).sources
      const { catalog, diagnostics } = load({ sources: [...base, ...own], unreadable: [] })
      expect(diagnostics).toEqual([])
      const found = locateAll(lint(catalog, { asOf: '2020-11-08' }).filter(({ code }) => code === rule))
      expect(found.map(({ place, span }) => `${place.source.path}:${span.line}`).sort()).toEqual(marks(own))
      expect(found.length).toBeGreaterThan(1)
    })
  }
})
