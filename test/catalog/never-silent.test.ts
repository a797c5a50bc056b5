import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateAll } from '#catalog/locate.ts'
import { readSource } from '#catalog/read.ts'
import { isMisread } from '#model/misread.ts'
import { found, source } from './reading.ts'
import { runs as times } from '../lane.ts'

const folder = join(import.meta.dirname, '../../catalog')
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.yaml'))
// One of each kind, so that all schemas are met; short ones, so that an edit often matters.
const kinds = ['procedures', 'proposals', 'statistics', 'calendar', 'review-plans']
const samples = ['catalog.yaml', 'documents.yaml', 'assumptions.yaml', ...kinds.map(smallest)]
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  // The sample catalog accepts nothing.
  .concat({
    path: 'accepted.yaml',
    text: 'accepted:\n  - { fingerprint: "0123456789abcdef", kind: fee-added, procedure: "1.001193", decision: 15/QĐ-UBND, reason: Được phép, until: 2021-01-01 }\n',
  })

function smallest(kind: string): string {
  const sized = files
    .filter((name) => name.startsWith(kind))
    .map((name) => ({ name, size: readFileSync(join(folder, name)).length }))
  return sized.sort((a, b) => a.size - b.size)[0]!.name
}

/** A file that is not valid has a finding of its own, or a number that the rule of lost digits names; places are in the file. */
function neverSilent(text: string, path: string): void {
  const read = readSource(source(text, path))!
  const lost = read.file.numbers.some(isMisread)
  expect(read.file.valid || read.diagnostics.length > 0 || lost, 'invalid and silent').toBe(true)
  expect(read.file.valid && read.diagnostics.length > 0, 'valid and blamed').toBe(false)
  const lines = text.split('\n').length
  for (const { span } of locateAll(read.diagnostics)) {
    expect(span.line).toBeLessThanOrEqual(lines)
    expect([span.line, span.column, span.endColumn].every((number) => number >= 1)).toBe(true)
    expect(span.endLine > span.line || (span.endLine === span.line && span.endColumn >= span.column)).toBe(true)
  }
}

const runs = times(200)
const sample = fc.constantFrom(...samples)
const sign = fc.constantFrom(
  ...Array.from('"\'[]{}:,-#&*!|>%@`?~\\<=.0159 \t\n\r\u00a0\u0300\uFEFFaĐđ😀'),
  '\0',
  '\ud800',
  ': ',
  '- ',
  '\n  ',
  '<<: ',
)
const word = fc.constantFrom('a', 'code', 'name', '__proto__', 'constructor', '&a ', '*a', '1.012120', 'null', '[', ']')
const yamlText = fc.array(fc.oneof(sign, word), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(yamlText, fc.string({ unit: 'binary', maxLength: 200 }))

test('the sample files are valid', () => {
  for (const { path, text } of samples) expect(found(text, path), path).toEqual([])
})

test('any text', () => {
  fc.assert(
    fc.property(anyText, sample, (text, { path }) => {
      neverSilent(text, path)
    }),
    runs,
  )
})

test('a file with one character changed, taken away or put in', () => {
  fc.assert(
    fc.property(
      sample,
      fc.nat(),
      fc.nat({ max: 1 }),
      fc.oneof(sign, fc.constant('')),
      ({ path, text }, where, gone, put) => {
        const at = where % text.length
        neverSilent(text.slice(0, at) + put + text.slice(at + gone), path)
      },
    ),
    runs,
  )
})

test('a file with a line taken away, doubled or moved in', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.constantFrom('gone', 'twice', 'in', 'out'), ({ path, text }, where, how) => {
      const lines = text.split('\n')
      const at = where % lines.length
      const line = lines[at] ?? ''
      const put = { gone: [], twice: [line, line], in: [`  ${line}`], out: [line.replace(/^ {1,2}/, '')] }[how]
      neverSilent([...lines.slice(0, at), ...put, ...lines.slice(at + 1)].join('\n'), path)
    }),
    runs,
  )
})

test('any value in the place of a value', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.jsonValue({ maxDepth: 2 }), ({ path, text }, where, value) => {
      const lines = text.split('\n')
      const keyed = lines.flatMap((line, index) => (/^\s*(- )?[a-zA-Z]+: /.test(line) ? [index] : []))
      const at = keyed[where % keyed.length] ?? 0
      const changed = lines.map((line, index) =>
        index === at ? line.replace(/: .*/s, () => `: ${JSON.stringify(value)}`) : line,
      )
      neverSilent(changed.join('\n'), path)
    }),
    runs,
  )
})
