import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { fixAll } from '#edit/rounds.ts'
import { lint } from '#lint/lint.ts'
import { once } from '#lint/once.ts'
import { rules } from '#lint/rules/index.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import type { Source } from '#model/place.ts'
import { readFolder } from '#sources/folder.ts'

const folder = join(import.meta.dirname, '../lint/fixtures/rules')
const read = (path: string): readonly Source[] => (existsSync(path) ? readFolder(path, path).sources : [])
const base = read(join(folder, '../base'))

const lintAll = (sources: readonly Source[]): readonly Diagnostic[] => {
  const { catalog, diagnostics } = load({ sources, unreadable: [] })
  return once(diagnostics, lint(catalog, { asOf: '2020-11-08' }))
}
const errorsOf = (sources: readonly Source[]): number => load({ sources, unreadable: [] }).diagnostics.length
const fixesOf = (sources: readonly Source[]) => lintAll(sources).flatMap(({ fix }) => fix ?? [])

describe('the fixes of every rule that offers any', () => {
  const fixable = rules.filter((rule) => rule.fixable && readdirSync(folder).includes(rule.id))
  test.each(fixable.map(({ id }) => id))('%s: all are made, nothing breaks, a second run changes nothing', (id) => {
    const own = read(join(folder, id, 'bad'))
    const sources = [...base.filter(({ path }) => own.every((file) => file.path !== path)), ...own]
    expect(fixesOf(sources)).not.toEqual([])
    const { sources: after, skipped, unsettled } = fixAll(sources, fixesOf, { unsafe: true })
    expect([skipped, unsettled]).toEqual([[], []])
    expect(fixesOf(after)).toEqual([])
    expect(errorsOf(after)).toBeLessThanOrEqual(errorsOf(sources))
    const codes = (found: readonly Diagnostic[]): number => found.filter(({ code }) => code === id).length
    expect(codes(lintAll(after))).toBeLessThan(codes(lintAll(sources)))
  })
})
