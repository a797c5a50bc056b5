import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { load } from '#catalog/load.ts'
import { locateAll } from '#catalog/locate.ts'
import { lint } from '#lint/lint.ts'
import { once } from '#lint/once.ts'
import { foundWhileReading } from '#lint/rule.ts'
import { rules } from '#lint/rules/index.ts'
import type { Source } from '#model/place.ts'
import { readFolder } from '#sources/folder.ts'

const AS_OF = '2020-11-08'
const here = import.meta.dirname
const MARK = /# ✗ ([a-z0-9 -]+)$/
// Their files cannot carry a mark; reading.test.ts makes them.
const UNMARKED = ['file-not-read', 'file-too-large', 'not-utf8', 'unreadable', 'symbolic-link']
const marked = rules.filter(({ id }) => !UNMARKED.includes(id))

const read = (folder: string): readonly Source[] => (existsSync(folder) ? readFolder(folder, folder).sources : [])

/** The base catalog with the files of a fixture in the place of its own. */
function catalogFiles(rule: string, side: 'bad' | 'good'): readonly Source[] {
  const own = read(join(here, rule, side))
  return [...read(join(here, 'base')).filter(({ path }) => !own.some((file) => file.path === path)), ...own]
}

/** What is found, as "path:line rule". */
function findings(sources: readonly Source[]): string[] {
  const { catalog, diagnostics } = load({ sources, unreadable: [] })
  return locateAll(once(diagnostics, lint(catalog, { asOf: catalog.profile?.value.asOf ?? AS_OF })))
    .map(({ place, span, code }) => `${place.source.path}:${span.line} ${code}`)
    .sort()
}

/** What the files say will be found: each marks its own lines. */
const marks = (sources: readonly Source[]): string[] =>
  sources
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        (MARK.exec(line)?.[1] ?? '')
          .split(' ')
          .filter((rule) => rule !== '')
          .map((rule) => `${path}:${index + 1} ${rule}`),
      ),
    )
    .sort()

describe('each rule finds what its fixture marks, on its line, and nothing else', () => {
  for (const { id } of marked) {
    test(id, () => {
      const bad = catalogFiles(id, 'bad')
      expect(
        marks(bad).some((mark) => mark.endsWith(` ${id}`)),
        'the fixture marks something',
      ).toBe(true)
      expect(findings(bad)).toEqual(marks(bad))
      expect(findings(catalogFiles(id, 'good'))).toEqual([])
    })
  }
})

describe('the registry', () => {
  test('every file is a rule of that name, and in the table', () => {
    const files = readdirSync(join(here, '../../src/lint/rules'))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace('.ts', ''))
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  test('every fixture is of a rule', () => {
    const folders = readdirSync(here, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'base')
      .map(({ name }) => name)
    expect(folders.sort()).toEqual(marked.map(({ id }) => id).sort())
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s explains itself in both languages, with YAML that can be read',
    (_, { title, why, example, check }) => {
      for (const text of [title.vi, title.en, why.vi, why.en, example.bad, example.good])
        expect(text.trim()).not.toBe('')
      expect(title.vi).not.toBe(title.en)
      // What is wrong before there is a value shows only in YAML that is wrong.
      for (const piece of [...(check === foundWhileReading ? [] : [example.bad]), example.good])
        expect(parseDocument(piece).errors.filter(({ code }) => code !== 'DUPLICATE_KEY')).toEqual([])
    },
  )
})
