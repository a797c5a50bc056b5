import { expect, test } from 'vitest'
import { printers, type FindingsFormat } from '#print/index.ts'
import { githubSummary } from '#print/github.ts'
import { full, options, sample } from './sample.ts'

const formats = Object.keys(printers) as FindingsFormat[]
const endings: Partial<Record<FindingsFormat, string>> = {
  json: 'json',
  sarif: 'sarif.json',
  junit: 'xml',
  gitlab: 'gitlab.json',
  markdown: 'md',
}

test.each(formats)('%s prints the sample as the golden file has it', async (format) => {
  await expect(printers[format](sample, full)).toMatchFileSnapshot(`golden/${format}.${endings[format] ?? 'txt'}`)
})

test.each(formats)('%s in English', async (format) => {
  await expect(printers[format](sample, { ...full, language: 'en' })).toMatchFileSnapshot(
    `golden/en/${format}.${endings[format] ?? 'txt'}`,
  )
})

test('the step summary of GitHub has a heading, the counts and every finding', async () => {
  await expect(githubSummary(sample, full)).toMatchFileSnapshot('golden/github-summary.md')
})

test.each(formats)('%s: rules, version and addresses may be missing; every line ends', (format) => {
  expect(printers[format](sample, options)).toMatch(/\n$/)
  expect(printers[format]([], options)).toMatch(/^$|\n$/)
})

test.each(formats)('%s prints the same twice', (format) => {
  expect(printers[format](sample, full)).toBe(printers[format](sample, full))
})
