import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { amendText } from '#edit/amend/amend.ts'
import { runs } from '../lane.ts'

describe('only what must change does', () => {
  test.each<[string, string, unknown, string]>([
    [
      'a scalar, in its quotes',
      'a: \'x\' # c\nb: "y"\nc: z # d\n',
      { a: "it's", b: 'q', c: 'w' },
      "a: 'it''s' # c\nb: \"q\"\nc: w # d\n",
    ],
    ['a text that means something else without quotes', 'a: x\n', { a: '1.001193' }, 'a: "1.001193"\n'],
    [
      'a text that looks like an alias, an anchor, or a tag',
      'a: x\nb: x\nc: x\n',
      { a: '*x', b: '&x y', c: '!!int 3' },
      'a: "*x"\nb: "&x y"\nc: "!!int 3"\n',
    ],
    [
      'a new key, where the order puts it',
      '# head\na: 1\nc: 3 # c\n',
      { a: 1, b: 2, c: 3, d: 4 },
      '# head\na: 1\nb: 2\nc: 3 # c\nd: 4\n',
    ],
    ['a new key before all others', '# head\nb: 1\n', { a: { x: [1, 2] }, b: 1 }, '# head\na:\n  x: [1, 2]\nb: 1\n'],
    [
      'a key that goes, with its lines',
      'a: 1\nb:\n  - x # c\n  - y\n\n# about d\nd: 2\n',
      { a: 1, d: 2 },
      'a: 1\n\n# about d\nd: 2\n',
    ],
    [
      'CRLF and a byte order mark',
      '\uFEFFa: 1\r\nb: 2\r\n',
      { a: 1, b: 3, c: { x: 1 } },
      '\uFEFFa: 1\r\nb: 3\r\nc: { x: 1 }\r\n',
    ],
    ['no line end at the end', 'a: 1', { a: 1, b: 2 }, 'a: 1\nb: 2'],
    [
      'flow maps and lists',
      'a: { x: 1, y: [1, 2, 3] } # c\n',
      { a: { x: 1, y: [0, 1, 3, 4], z: 5 } },
      'a: { x: 1, y: [0, 1, 3, 4], z: 5 } # c\n',
    ],
    ['the first of a flow map', 'a: { x: 1, y: 2 }\n', { a: { y: 2 } }, 'a: { y: 2 }\n'],
    [
      'an item that goes',
      'l:\n  - id: a\n    n: 1\n  # about b\n  - id: b\n    n: 2 # c\n  - id: c\n',
      { l: [{ id: 'a', n: 1 }, { id: 'c' }] },
      'l:\n  - id: a\n    n: 1\n  # about b\n  - id: c\n',
    ],
    [
      'an item that comes, in the style of the others',
      'l:\n  - { id: a, n: 1 }\n  - { id: b, n: 2 }\nm: 1\n',
      {
        l: [
          { id: 'a', n: 1 },
          { id: 'c', n: 3 },
          { id: 'b', n: 2 },
        ],
        m: 1,
      },
      'l:\n  - { id: a, n: 1 }\n  - { id: c, n: 3 }\n  - { id: b, n: 2 }\nm: 1\n',
    ],
    [
      'an item that moves keeps its text',
      'l:\n  - { id: a,  n: "1" } # one\n  - { id: b }\n  - { id: c }\n',
      { l: [{ id: 'b' }, { id: 'c' }, { id: 'a', n: '1' }] },
      'l:\n  - { id: b }\n  - { id: c }\n  - { id: a,  n: "1" } # one\n',
    ],
    ['the last item goes', 'a: 1\nl: # c\n  - id: a\nb: 2\n', { a: 1, l: [], b: 2 }, 'a: 1\nl: [] # c\nb: 2\n'],
    [
      'a list that was empty',
      'l: [] # c\nb: 2\n',
      { l: [{ id: 'a', n: { x: { y: 1 } } }], b: 2 },
      'l: # c\n  - id: a\n    n:\n      x: { y: 1 }\nb: 2\n',
    ],
    ['an anchor keeps its uses', 'a: &t 5 ngày\nb: *t\n', { a: '5 ngày', b: '3 ngày' }, 'a: &t 5 ngày\nb: 3 ngày\n'],
    [
      'a shared value changes for one of two',
      'a: &t 5 ngày\nb: *t\n',
      { a: '3 ngày', b: '5 ngày' },
      'a: &t 3 ngày\nb: 5 ngày\n',
    ],
    ['a shared value changes for both', 'a: &t 5 ngày\nb: *t\n', { a: '3 ngày', b: '3 ngày' }, 'a: &t 3 ngày\nb: *t\n'],
    [
      'a merge that is overridden',
      'a: &m { x: 1, y: 2 }\nb:\n  <<: *m\n  z: 3\n',
      { a: { x: 1, y: 2 }, b: { x: 9, y: 2, z: 3 } },
      'a: &m { x: 1, y: 2 }\nb:\n  <<: *m\n  x: 9\n  z: 3\n',
    ],
    [
      'a merge of which a part goes',
      'a: &m { x: 1, y: 2 }\nb:\n  <<: *m\n  z: 3\n',
      { a: { x: 1, y: 2 }, b: { x: 1, z: 3 } },
      'a: &m { x: 1, y: 2 }\nb:\n  x: 1\n  z: 3\n',
    ],
    ['a merge that was all there was', 'a: { <<: { x: 1 } }\nb: 1\n', { a: {}, b: 1 }, 'a: {}\nb: 1\n'],
    ['a block text', 'a: |\n  one\n  two\nb: 1\n', { a: 'three', b: 1 }, 'a: three\nb: 1\n'],
    ['a key written in NFD stays', 'te\u0302n: x\n', { 't\u00ean': 'z' }, 'te\u0302n: z\n'],
  ])('%s', (_, text, wanted, after) => {
    expect(amendText(text, wanted)).toBe(after)
  })

  test('what cannot be amended is refused', () => {
    expect(amendText('a: [\n', { a: 1 })).toBeUndefined()
    expect(amendText('- 1\n', { a: 1 })).toBeUndefined()
    // The alias would be left without its anchor.
    expect(amendText('a: { b: &b {}, <<: *b }\n', { a: {} })).toBeUndefined()
  })
})

const leaf = fc.oneof(
  fc.constantFrom(
    'x',
    'Tờ khai',
    '1.001193',
    'a: b',
    'a #b',
    ' ',
    '',
    '2020-01-01',
    'yes',
    "it's",
    '"q"',
    'two\nlines',
    '*x',
    '&x y',
    '!x',
    '<<',
  ),
  fc.integer({ min: 0, max: 9 }),
  fc.boolean(),
)
const { value: anything } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom('id', 'name', 'k', 'yes', 'a b'), tie('value'), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
}))
const anyObject = fc.dictionary(fc.constantFrom('a', 'b', 'c'), anything, { minKeys: 1, noNullPrototype: true })
const styles = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30),
})

test('any text leads to any value with a key in common, and every other comment stays', () => {
  fc.assert(
    fc.property(anyObject, anyObject, styles, fc.boolean(), (before, after, style, crlf) => {
      const wanted = { ...after, kept: 1 }
      const plain = `# head\n${stringify({ kept: 1, ...before }, style)}`
      // What the library writes in block style it cannot always read.
      fc.pre(parseDocument(plain).errors.length === 0)
      const amended = amendText(crlf ? plain.replaceAll('\n', '\r\n') : plain, wanted)
      if (amended === undefined) throw new Error(plain)
      expect(parse(amended)).toEqual(wanted)
      expect(amended).toContain('# head')
      if (crlf) expect(amended.replaceAll('\r\n', '')).not.toContain('\n')
    }),
    runs(1500),
  )
})
