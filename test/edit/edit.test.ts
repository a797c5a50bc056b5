import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { applyFixes } from '#edit/apply.ts'
import { quote } from '#edit/quote.ts'
import type { Fix } from '#model/diagnostic.ts'
import type { Route, Source } from '#model/place.ts'

const path = 'procedures/commune/ho-tich/1.001193.yaml'
const file = (text: string): Source => ({ path, file: `catalog/${path}`, text })
type Part = { at: Route; text: string; key?: boolean; safe?: boolean }
const replace = (source: Source, { at, text, key = false, safe = true }: Part): Fix => ({
  kind: 'replace',
  source,
  at,
  text,
  key,
  safe,
})

/** The text after fixes, and why any of them was not made. */
function fixed(text: string, ...parts: readonly Part[]): { text: string; reasons: readonly string[] } {
  const source = file(text)
  const { changed, skipped } = applyFixes(
    [source],
    parts.map((part) => replace(source, part)),
    { unsafe: false },
  )
  return { text: changed[0]?.text ?? text, reasons: skipped.map(({ reason }) => reason) }
}

describe('only the characters of the scalar change', () => {
  test.each<[string, string, Part, string]>([
    [
      'plain, with a comment',
      'code: 1.012120  # mã\nname: x\n',
      { at: ['code'], text: '"1.012120"' },
      'code: "1.012120"  # mã\nname: x\n',
    ],
    ['quotes of the other kind', "name: 'a'   # c\n", { at: ['name'], text: '"b"' }, 'name: "b"   # c\n'],
    ['a byte order mark', '\uFEFFcode: 1.0\nname: x', { at: ['code'], text: '"1.0"' }, '\uFEFFcode: "1.0"\nname: x'],
    [
      'CRLF',
      'a: 1\r\nb: # c\r\n  - 007\r\n  - 2\r\n',
      { at: ['b', 0], text: '"007"' },
      'a: 1\r\nb: # c\r\n  - "007"\r\n  - 2\r\n',
    ],
    ['mixed line ends', 'a: 1\nb: 2\r\nc: 3', { at: ['b'], text: '4' }, 'a: 1\nb: 4\r\nc: 3'],
    [
      'a flow map',
      'x: { a: 1, b: [ 1.0,2 ],c: 3 } # c\n',
      { at: ['x', 'b', 0], text: '"1.0"' },
      'x: { a: 1, b: [ "1.0",2 ],c: 3 } # c\n',
    ],
    ['plain text that a flow map would end', 'x: { a: b }\n', { at: ['x', 'a'], text: 'c, d' }, 'x: { a: "c, d" }\n'],
    ['the same text in block style', 'x:\n  a: b\n', { at: ['x', 'a'], text: 'c, d' }, 'x:\n  a: c, d\n'],
    [
      'a key',
      'x:\n  "đơn\u00a0vị": 1 # c\n',
      { at: ['x', 'đơn\u00a0vị'], text: 'đơn vị', key: true },
      'x:\n  đơn vị: 1 # c\n',
    ],
    ['a key in a flow map', '{ a : 1, b: 2 }', { at: ['a'], text: 'c, d', key: true }, '{ "c, d" : 1, b: 2 }'],
    [
      'a literal block with a comment in its head',
      'a: |+ # c\n  x\n  y\n\nb: 1\n',
      { at: ['a'], text: '"z"' },
      'a: "z" # c\n\nb: 1\n',
    ],
    ['a folded block at the end, CRLF', 'a: >-\r\n  x\r\n', { at: ['a'], text: '"z"' }, 'a: "z"\r\n'],
    ['a plain text on two lines', 'a: x\n  y # c\nb: 1\n', { at: ['a'], text: 'z' }, 'a: z # c\nb: 1\n'],
    ['a tab before the value', 'a:\t1.0\t# c\n', { at: ['a'], text: '"1.0"' }, 'a:\t"1.0"\t# c\n'],
    ['an anchor', 'a: &x  1.0 # c\nb: { a: *x }\n', { at: ['a'], text: '"1.0"' }, 'a: &x  "1.0" # c\nb: { a: *x }\n'],
    [
      'through an alias, where it is written',
      'a: &x { name: p }\nb: *x\n',
      { at: ['b', 'name'], text: 'q' },
      'a: &x { name: q }\nb: *x\n',
    ],
    [
      'through a merge',
      'a: &x { name: p }\nb:\n  <<: [*x]\n  c: 1\n',
      { at: ['b', 'name'], text: 'q' },
      'a: &x { name: q }\nb:\n  <<: [*x]\n  c: 1\n',
    ],
    ['a value that is not there', 'a:\nb: {c:, d: 1} # c', { at: ['b', 'c'], text: '0' }, 'a:\nb: {c: 0, d: 1} # c'],
    ['a value behind an anchor that is not there', 'a: &x\nb: 1\n', { at: ['a'], text: '"v"' }, 'a: &x "v"\nb: 1\n'],
    ['an explicit key', '? a\n: 1.0\n', { at: ['a'], text: '"1.0"' }, '? a\n: "1.0"\n'],
    ['a document between marks', '---\na: 1.0\n...\n', { at: ['a'], text: '"1.0"' }, '---\na: "1.0"\n...\n'],
    ['the root', '1.0 # c', { at: [], text: '"1.0"' }, '"1.0" # c'],
    ['a key written in NFD', 'te\u0302n: 1.0\n', { at: ['t\u00ean'], text: '"1.0"' }, 'te\u0302n: "1.0"\n'],
    [
      'a name that objects have',
      '__proto__: 1.0\nconstructor: 2\n',
      { at: ['__proto__'], text: '"1.0"' },
      '__proto__: "1.0"\nconstructor: 2\n',
    ],
  ])('%s', (_, text, part, after) => {
    expect(fixed(text, part)).toEqual({ text: after, reasons: [] })
  })
})

describe('what is refused', () => {
  test.each<[string, string, Part, string]>([
    ['a route that leads nowhere', 'a: 1\n', { at: ['b'], text: '2' }, 'nowhere'],
    ['a list', 'a: [1]\n', { at: ['a'], text: '2' }, 'nowhere'],
    ['a file that is no YAML', 'a: [\n', { at: ['a'], text: '2' }, 'nowhere'],
    ['two documents', 'a: 1\n---\nb: 1\n', { at: ['a'], text: '2' }, 'nowhere'],
    ['a file of a million brackets', '['.repeat(1_000_000), { at: ['a'], text: '2' }, 'nowhere'],
    ['merges in a circle', 'a: &a\n  <<: *a\n  b: 1\n', { at: ['a', 'c'], text: '2' }, 'nowhere'],
    ['a text that is no scalar', 'a: 1\n', { at: ['a'], text: '[2]' }, 'invalid'],
    ['a text with a comment', 'a: 1\n', { at: ['a'], text: 'Mục #3 #4 # x' }, 'invalid'],
    ['a text of two lines', 'a: 1\n', { at: ['a'], text: '2\nb: 3' }, 'invalid'],
    ['a text that is an anchor', 'a: 1\n', { at: ['a'], text: '&b 2' }, 'invalid'],
    ['no text', 'a: 1\n', { at: ['a'], text: '' }, 'invalid'],
    ['a key that is there already', 'a: 1\nb: 2\n', { at: ['a'], text: 'b', key: true }, 'meaning'],
    ['a value that an alias repeats under another key', 'a: &x 1.0\nb: *x\n', { at: ['a'], text: '"1.0"' }, 'shared'],
    ['an unsafe fix', 'a: 1\n', { at: ['a'], text: '2', safe: false }, 'unsafe'],
  ])('%s', (_, text, part, reason) => {
    expect(fixed(text, part)).toEqual({ text, reasons: [reason] })
  })

  test('a fix of another text', () => {
    const { changed, skipped } = applyFixes([file('a: 1\n')], [replace(file('a: 2\n'), { at: ['a'], text: '3' })], {
      unsafe: true,
    })
    expect([changed, skipped.map(({ reason }) => reason)]).toEqual([[], ['stale']])
  })
})

test('several fixes in one file; overlaps wait, the first one wins', () => {
  const result = fixed(
    'a: 1.0\nb: [007, x]\n',
    { at: ['b', 0], text: '"007"' },
    { at: ['a'], text: '"1.0"' },
    { at: ['a'], text: '1' },
    { at: ['b', 0], text: '"007"' },
  )
  expect(result).toEqual({ text: 'a: "1.0"\nb: ["007", x]\n', reasons: ['overlap'] })
})

test('a key and its value are two places', () => {
  expect(fixed('{"a":1}', { at: ['a'], text: '"b"', key: true }, { at: ['a'], text: '2' })).toEqual({
    text: '{"b":2}',
    reasons: [],
  })
})

describe('rewrites', () => {
  const rewrite = (text: string, to: string, safe = true): string => {
    const source = file(text)
    return (
      applyFixes([source], [{ kind: 'rewrite', source, text: to, safe }], { unsafe: true }).changed[0]?.text ??
      'refused'
    )
  }
  const nfd = 'name: "Đăng ký thường trú" # thường\r\n'.normalize('NFD')

  test('a safe one may change how letters are stored, and nothing that is read', () => {
    expect(rewrite(nfd, nfd.normalize('NFC'))).toBe(nfd.normalize('NFC'))
    expect(rewrite(`[ ${nfd}`, `[ ${nfd}`.normalize('NFC'))).toBe(`[ ${nfd}`.normalize('NFC'))
    expect(rewrite('a: 1\n', 'a: 2\n')).toBe('refused')
    expect(rewrite('a: b\n', 'a: c\n')).toBe('refused')
    expect(rewrite('a: b # c\n', 'a: b # d\n')).toBe('a: b # d\n')
    expect(rewrite('\uFEFFa: b\n', 'a: b\n')).toBe('refused')
    expect(rewrite('a: b\n', 'a: [\n')).toBe('refused')
    expect(rewrite('a: [\n', 'b: [\n')).toBe('refused')
    // Composed, the sign is no longer the mark of a block text.
    expect(rewrite('a: >\u0338\n  b\n', 'a: >\u0338\n  b\n'.normalize('NFC'))).toBe('a: \u226f\n  b\n')
  })

  test('an unsafe one may change texts, and no structure', () => {
    expect(rewrite('a: hoà\n', 'a: hòa\n', false)).toBe('a: hòa\n')
    expect(rewrite('a: hoà\n', 'a: 1\n', false)).toBe('refused')
    expect(rewrite('a: hoà\n', 'a: hòa\nb: 1\n', false)).toBe('refused')
  })
})

describe('moves', () => {
  const sources = [
    file('code: 1.0\n'),
    { path: 'procedures/b.yaml', file: 'catalog/procedures/b.yaml', text: 'b: 1\n' },
  ]
  const [first, second] = sources as [Source, Source]
  const move = (to: string, source = first): Fix => ({ kind: 'move', safe: true, source, to })

  test('a file may change and move at once', () => {
    const { changed, moved } = applyFixes(
      sources,
      [replace(first, { at: ['code'], text: '"1.0"' }), move('procedures/district/a.yaml')],
      { unsafe: false },
    )
    expect(changed).toEqual([
      {
        path: 'procedures/district/a.yaml',
        from: path,
        file: 'catalog/procedures/district/a.yaml',
        text: 'code: "1.0"\n',
        source: first,
      },
    ])
    expect(moved).toEqual([{ from: path, to: 'procedures/district/a.yaml' }])
  })

  test.each([
    ['../a.yaml', 'outside'],
    ['/a.yaml', 'outside'],
    ['C:/a.yaml', 'outside'],
    ['procedures\\a.yaml', 'outside'],
    ['procedures//a.yaml', 'outside'],
    ['.git/a.yaml', 'outside'],
    ['procedures/./a.yaml', 'outside'],
    ['procedures/a.yaml ', 'outside'],
    ['', 'outside'],
    ['procedures/a\u0000.yaml', 'outside'],
    ['procedures/b.yaml', 'occupied'],
    ['procedures/B.yaml', 'occupied'],
  ])('%j: %s', (to, reason) => {
    const { changed, skipped } = applyFixes(sources, [move(to)], { unsafe: true })
    expect([changed, skipped.map((skip) => skip.reason)]).toEqual([[], [reason]])
  })

  test('two files cannot move to one place', () => {
    const { moved, skipped } = applyFixes(
      sources,
      [move('procedures/c.yaml'), move('procedures/c.yaml', second), move('procedures/d.yaml')],
      { unsafe: true },
    )
    expect([moved.length, skipped.map(({ reason }) => reason)]).toEqual([1, ['occupied', 'overlap']])
  })
})

test.each([
  '',
  ' ',
  'Mục #3',
  'a: b',
  '- x',
  '"\'\\',
  'a\tb\nc\r',
  '\u0085\u2028\u2029\ufeff\u00a0',
  '\u0000\u001f\u007f',
  '😀',
  '\u202e',
  '1.012120',
  '{[',
  '*x &y !z %',
])('quote(%j) reads back', (text) => {
  const quoted = quote(text)
  expect(quoted).not.toMatch(/[\r\n\t]/)
  expect([parse(quoted), parse(`{${quoted}: [${quoted}]}`)]).toEqual([text, { [text]: [text] }])
  expect(parse(quoted, { version: '1.1' })).toBe(text)
})
