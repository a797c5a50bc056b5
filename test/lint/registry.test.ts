import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { foundWhileReading } from '#lint/rule.ts'
import { rules } from '#lint/rules/index.ts'
import { projectFolder } from '../cli/run.ts'

test('every file is a rule of that name, and in the table', () => {
  const files = readdirSync(join(projectFolder, 'src/lint/rules'))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''))
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
})

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s explains itself in both languages, with YAML that can be read',
  (_, { title, why, example, check }) => {
    for (const text of [title.vi, title.en, why.vi, why.en, example.bad, example.good]) expect(text.trim()).not.toBe('')
    expect(title.vi).not.toBe(title.en)
    // What is wrong before there is a value shows only in YAML that is wrong.
    for (const piece of [...(check === foundWhileReading ? [] : [example.bad]), example.good])
      expect(parseDocument(piece).errors.filter(({ code }) => code !== 'DUPLICATE_KEY')).toEqual([])
  },
)
