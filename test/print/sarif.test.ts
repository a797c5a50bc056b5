import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { sarif } from '#print/sarif.ts'
import { hostileTexts } from './hostile.ts'
import { finding, full, hostile, options, sample, source, span } from './sample.ts'

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: Record<string, number>
  }
  readonly message?: { readonly text: string }
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: { readonly text: string }
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints: Record<string, string>
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[]; readonly version?: string } }
  readonly columnKind: string
  readonly results: readonly Result[]
}

const schemaOfSarif = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
) as Record<string, unknown>

/** The published schema is written in draft 4, which differs from draft 7 in nothing it uses but the name of `id`. */
function published() {
  const { $schema: _, id: __, ...schema } = schemaOfSarif
  const isUri = (text: string): boolean => URL.canParse(text)
  const isReference = (text: string): boolean => /^[!#-;=?-Z_a-z~%]*$/.test(text) && !/%(?![0-9A-F]{2})/i.test(text)
  const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text))
  const formats = { uri: isUri, 'uri-reference': isReference, 'date-time': isTime }
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema)
}
const validate = published()
interface Log {
  readonly runs: readonly Run[]
}
const log = (text: string): Log => JSON.parse(text) as Log
const run = (...args: Parameters<typeof sarif>): Run => {
  const [only] = log(sarif(...args)).runs
  if (only === undefined) throw new Error('no run')
  return only
}
const problems = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors)

test('the schema of the test rejects what is no SARIF', () => {
  const good = log(sarif(sample, full))
  expect(validate(good)).toBe(true)
  expect(validate({ ...good, version: '2.0.0' })).toBe(false)
  expect(validate({ ...good, extra: 1 })).toBe(false)
  expect(validate({ ...good, runs: [{ ...good.runs[0], results: [{ ruleId: 'a' }] }] })).toBe(false)
})

test.each([
  ['all that can be known', full],
  ['nothing besides findings', options],
])('fits the published schema with %s', (_, known) => {
  expect(problems(sarif(sample, known))).toEqual([])
  expect(problems(sarif([], known))).toEqual([])
})

test.each(hostileTexts)('fits the published schema with %j everywhere', (text) => {
  const printed = sarif([hostile(text)], full)
  expect(problems(printed)).toEqual([])
  expect(printed).not.toMatch(/\](\()/)
})

test('every result points at its rule, stages of reading among them', () => {
  const { tool, results } = run([...sample, finding('yaml-syntax', 'error', source('a.yaml'), span(1), 'hỏng')], full)
  expect(results).toHaveLength(4)
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  expect(tool.driver.version).toBe('1.2.3')
})

test('a path is encoded so that decoding gives it back, and no part becomes a scheme, query or fragment', () => {
  const files = ['catalog/cư trú/a#b?c.yaml', 'main:catalog/a.yaml', 'a%20b/đ,[x].yaml', '//a/b', '\ud83d\ude00.yaml']
  const { results } = run(
    files.map((file) => finding('a', 'error', source(file), span(1), 'x')),
    full,
  )
  const uris = results.map((result) => result.locations[0]?.physicalLocation.artifactLocation.uri ?? '')
  expect(uris.map((uri) => uri.split('/').map(decodeURIComponent).join('/'))).toEqual(files)
  expect(uris.filter((uri) => /[:?#]/.test(uri))).toEqual([])
})

test('columns are code points, related places and fingerprints are there', () => {
  const { columnKind, results } = run(sample, full)
  expect(columnKind).toBe('unicodeCodePoints')
  expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({
    startLine: 2,
    startColumn: 8,
    endLine: 2,
    endColumn: 14,
  })
  expect(results[0]?.relatedLocations?.[0]?.message?.text).toBe('có phải “cu-tru”?')
  expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints['tthc/v1'])).size).toBe(sample.length)
})
