import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as oracle } from 'yaml'
import { locate } from '#catalog/locate.ts'
import { readSource } from '#catalog/read.ts'
import { amendText } from '#edit/amend/amend.ts'
import { applyFixes } from '#edit/apply.ts'
import type { Route, Source } from '#model/place.ts'
import { parse } from '#yaml/parse.ts'
import { runs } from '../lane.ts'

// Those who read a catalog and those who change its files must see the same in every text, however it is written.

const file = (text: string): Source => ({ path: 'documents.yaml', file: 'documents.yaml', text })
/** What the catalog reads: a value, or undefined with a finding. */
const read = (text: string): unknown => readSource(file(text))?.file.value
/** What a fix makes of a text that replaces the scalar at a route, or why it does not. */
function fixed(text: string, at: Route): string {
  const source = file(text)
  const { changed, skipped } = applyFixes(
    [source],
    [{ kind: 'replace', safe: true, source, at, text: 'Z', key: false }],
    {
      unsafe: false,
    },
  )
  return changed[0]?.text ?? skipped[0]!.reason
}

const tenTimes = (word: string): string => `[${Array(10).fill(word).join(', ')}]`
const chain = (length: number, next: (index: number) => string): string =>
  Array.from({ length }, (_, index) => `m${index + 1}: &m${index + 1} ${next(index)}`).join('\n')
const keys = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `k${from + index}: 0`).join(', ')
const nested = (depth: number): string => `${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}`

/** Texts that no reader takes. */
const refused: Record<string, string> = {
  'aliases of aliases': `m0: &m0 [x]\n${chain(9, (index) => tenTimes(`*m${index}`))}`,
  'aliases of aliases behind <<': `m0: &m0 [x]\n${chain(9, (index) => tenTimes(`*m${index}`))}\na: { <<: { b: *m9 } }`,
  'one alias too deep': `a: &a ${nested(30)}\nb: ${nested(12).replace('1', '*a')}`,
  'a map that is written too deep': `a: ${nested(41)}`,
  'more keys than << may bring': `a: &a { ${keys(0, 60)} }\nb: &b { ${keys(60, 60)} }\nc: { <<: [*a, *b] }`,
  'more values than aliases may repeat': `a: &a [${'x, '.repeat(200)}]\nb: [${'*a, '.repeat(60)}]`,
  'an alias before its anchor': 'a: *a\nb: &a 1',
  'an alias inside its anchor': 'a: &a [*a]',
  'an alias inside an anchor of a name that was there before': 'a: &a 1\nb: &a [*a]',
  'a map that merges itself': 'a: &a\n  <<: *a\n  b: 1',
  'a << of a text': 'a: &a text\nb: { <<: *a }',
  'a << of a list with a text in it': 'a: &a { b: 1 }\nc: { <<: [*a, text] }',
  'a << of nothing': 'a:\n  <<:\n  b: 1',
  'an alias as a key': 'a: &a b\nc: { *a : 1 }',
  'a key twice': 'a: { b: 1, b: 2 }',
  'a key twice, in two forms of Unicode': `${'tên'.normalize('NFD')}: 1\ntên: 2`,
  'a tag of its own': 'a: !b c',
  'two documents': 'a: 1\n---\na: 2',
  'YAML 1.1': '%YAML 1.1\n---\na: 1',
}

describe('a text that is refused is refused by all', () => {
  test.each(Object.entries(refused))('%s', (_, text) => {
    const { value, tree, problems } = parse(text)
    expect([value, tree, problems.length > 0]).toEqual([undefined, undefined, true])
    expect([read(text), amendText(text, { a: 1 }), fixed(text, ['a'])]).toEqual([undefined, undefined, 'nowhere'])
    expect(readSource(file(text))?.diagnostics).not.toEqual([])
  })
})

/** Texts that look worse than they are. */
const taken: Record<string, readonly [text: string, value: unknown]> = {
  nothing: ['', null],
  'a merge of merges': [
    'a: &a { x: 1 }\nb: &b { <<: *a, y: 2 }\nc: { <<: *b }',
    { a: { x: 1 }, b: { x: 1, y: 2 }, c: { x: 1, y: 2 } },
  ],
  'the same map by two ways': [
    'a: &a { x: 1, y: 1 }\nb: &b { <<: *a, x: 2 }\nc: &c { <<: *a, x: 3, y: 3 }\nd: { <<: [*b, *c] }',
    { a: { x: 1, y: 1 }, b: { x: 2, y: 1 }, c: { x: 3, y: 3 }, d: { x: 2, y: 1 } },
  ],
  'two <<': [
    'a: &a { x: 1 }\nb: &b { x: 2, y: 2 }\nc:\n  <<: *a\n  <<: *b',
    { a: { x: 1 }, b: { x: 2, y: 2 }, c: { x: 1, y: 2 } },
  ],
  'a << of a map written there': ['a: { <<: { x: 1, y: 1 }, x: 2 }', { a: { x: 2, y: 1 } }],
  'a << in quotes': ['a: { "<<": 1 }', { a: { '<<': 1 } }],
  'an alias of a list of aliases': ['a: &a [1]\nb: &b [*a, *a]\nc: [*b]', { a: [1], b: [[1], [1]], c: [[[1], [1]]] }],
  'an anchor that is used again': ['a: &a 1\nb: *a\nc: &a 2\nd: *a', { a: 1, b: 1, c: 2, d: 2 }],
  'an anchor inside another one of the same name': ['a: &a { b: &a 1 }\nc: *a', { a: { b: 1 }, c: 1 }],
  'an anchor on a key': ['&a b: *a', { b: 'b' }],
  'keys that mean something to JavaScript': [
    'a: &a { __proto__: { x: 1 } }\nb: { <<: *a, constructor: 2 }',
    JSON.parse('{"a":{"__proto__":{"x":1}},"b":{"__proto__":{"x":1},"constructor":2}}'),
  ],
  'sixty merges of ten': [
    `m0: &m0 { x: 1 }\n${chain(60, (index) => `{ <<: ${tenTimes(`*m${index}`)}, k${index}: 1 }`)}`,
    Object.fromEntries(
      Array.from({ length: 61 }, (_, index) => [
        `m${index}`,
        { x: 1, ...Object.fromEntries(Array.from({ length: index }, (__, key) => [`k${key}`, 1])) },
      ]),
    ),
  ],
}

describe('a text that is taken says the same to all', () => {
  test.each(Object.entries(taken))('%s', (_, [text, value]) => {
    expect(parse(text).problems).toEqual([])
    expect(read(text)).toEqual(value)
    expect(amendText(text, value)).toBe(text)
  })
})

const name = fc.constantFrom('a', 'b', 'c')
/** A value in flow style that may name what it holds and repeat, or merge, what was named; often of nothing, and then it is refused. */
const { node } = fc.letrec<{ node: string; list: string; map: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom('1', '007', 'x', '"x"', "'q'", 'null'),
    name.map((anchor) => `*${anchor} `),
  ),
  list: fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  map: fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', '<<'), tie('node')), {
      selector: ([key]) => key,
      maxLength: 3,
    })
    .map((pairs) => `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
  node: fc
    .tuple(
      fc.option(name, { freq: 3 }),
      fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('leaf'), tie('map'), tie('list')),
    )
    .map(([anchor, value]) => (anchor === null || value.startsWith('*') ? value : `&${anchor} ${value}`)),
}))
const block = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), node), { minLength: 1, maxLength: 5 })
  .map((pairs) => pairs.map(([key, value], index) => `${key}${index}: ${value}\n`).join(''))

/** The routes to the scalars of a value. */
const leaves = (value: unknown, at: Route = []): readonly Route[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => leaves(item, [...at, Array.isArray(value) ? Number(key) : key]))
    : [at]
const valueAt = (value: unknown, at: Route): unknown =>
  at.reduce((seen, step) => (seen as Record<string | number, unknown>)[step], value)

/** Offsets of a place on one line. */
function seen(text: string, at: Route): { readonly start: number; readonly end: number } {
  const { line, column, endColumn } = locate({ source: file(text), at })
  const before =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line === 1 ? 0 : 1)
  return { start: before + column - 1, end: before + endColumn - 1 }
}

/** Whether a fix at every scalar changes the text where the catalog sees it; seen through an alias, where it is written. */
function meetsAtEveryScalar(text: string, value: unknown): void {
  for (const at of leaves(value)) {
    const { start, end } = seen(text, at)
    const result = fixed(text, at)
    // Repeated under another key it may stand for something else, and stays.
    if (result === 'shared') continue
    if (text[start] === '*') expect(valueAt(parse(result).value, at)).toBe('Z')
    else expect(result).toBe(`${text.slice(0, start)}Z${text.slice(end)}`)
  }
}

test('what the catalog reads is what YAML says, what a change sees, and where both look', () => {
  let taken = 0
  fc.assert(
    fc.property(block, (text) => {
      const { value, tree } = parse(text)
      expect(read(text)).toEqual(value)
      expect(amendText(text, value)).toBe(tree === undefined ? undefined : text)
      if (tree === undefined) return
      taken += 1
      expect(value).toEqual(oracle(text, { merge: true }))
      meetsAtEveryScalar(text, value)
    }),
    runs(1000),
  )
  expect(taken).toBeGreaterThan(runs(1000).numRuns / 10)
})
