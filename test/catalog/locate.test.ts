import { describe, expect, test } from 'vitest'
import { locate } from '#catalog/locate.ts'
import type { Route } from '#model/place.ts'
import { source } from './reading.ts'

/** Line, column, end line and end column of a route. */
function spanOf(text: string, at: Route | number, key = false): readonly number[] {
  const { line, column, endLine, endColumn } = locate({ source: source(text), at, key })
  return [line, column, endLine, endColumn]
}

describe('routes', () => {
  test('values, keys, items; a route that leads nowhere stays at the last place it reaches', () => {
    const text = 'dossier:\n  documents:\n    - id: to-khai\n    - { id: so, copies: 2 }\n'
    expect(spanOf(text, ['dossier', 'documents', 0, 'id'])).toEqual([3, 11, 3, 18])
    expect(spanOf(text, ['dossier', 'documents', 1, 'copies'])).toEqual([4, 25, 4, 26])
    expect(spanOf(text, ['dossier', 'documents', 1, 'copies'], true)).toEqual([4, 17, 4, 23])
    expect(spanOf(text, ['dossier'], true)).toEqual([1, 1, 1, 8])
    expect(spanOf(text, ['dossier', 'documents', 5, 'id'])).toEqual([3, 5, 4, 28])
    expect(spanOf(text, [])).toEqual([1, 1, 4, 28])
  })

  test('block texts end with their last line', () => {
    const text = 'a: |\n  một\n  hai\n\nb: >-\n  ba\n  bốn\nc: "năm\n  sáu"\n'
    expect(spanOf(text, ['a'])).toEqual([1, 4, 3, 6])
    expect(spanOf(text, ['b'])).toEqual([5, 4, 7, 6])
    expect(spanOf(text, ['c'])).toEqual([8, 4, 9, 7])
  })

  test('an empty value stands behind its key', () => {
    expect(spanOf('a:\nb: 1\n', ['a'])).toEqual([1, 3, 1, 3])
    expect(spanOf('- \n- 1\n', [0])).toEqual([1, 3, 1, 3])
  })

  test('names of methods are keys, or nothing', () => {
    expect(spanOf('a: 1\n__proto__: 2\n', ['__proto__'])).toEqual([2, 12, 2, 13])
    expect(spanOf('a: 1\n', ['constructor'])).toEqual([1, 1, 1, 5])
  })
})

describe('aliases and merges', () => {
  const text = 'mau: &m { ma: { so: 0 }, ten: cũ }\na: *m\nb: { <<: *m, ten: mới }\nc: [*m]\nd: { <<: { ma: 1 } }\n'

  test('what is seen through an alias stands where the alias is used', () => {
    expect(spanOf(text, ['mau', 'ma', 'so'])).toEqual([1, 21, 1, 22])
    expect(spanOf(text, ['a', 'ma', 'so'])).toEqual([2, 4, 2, 6])
    expect(spanOf(text, ['a', 'ma'], true)).toEqual([2, 4, 2, 6])
    expect(spanOf(text, ['c', 0, 'ten'])).toEqual([4, 5, 4, 7])
  })

  test('what is merged stands where it is merged; own keys win', () => {
    expect(spanOf(text, ['b', 'ma', 'so'])).toEqual([3, 10, 3, 12])
    expect(spanOf(text, ['b', 'ma'], true)).toEqual([3, 10, 3, 12])
    expect(spanOf(text, ['b', 'ten'])).toEqual([3, 19, 3, 22])
    expect(spanOf(text, ['d', 'ma'])).toEqual([5, 16, 5, 17])
  })
})

describe('columns', () => {
  test('count code points: Vietnamese in both forms, emoji, characters beyond the first plane', () => {
    expect(spanOf('{ tên: Hộ, b: 1 }', ['b'])).toEqual([1, 15, 1, 16])
    expect(spanOf(`{ ${'tên'.normalize('NFD')}: ${'Hộ'.normalize('NFD')}, b: 1 }`, ['b'])).toEqual([1, 18, 1, 19])
    expect(spanOf('{ a: "😀𠀀", b: 1 }', ['b'])).toEqual([1, 15, 1, 16])
    expect(spanOf('{ a: "👨‍👩‍👧", b: 1 }', ['b'])).toEqual([1, 18, 1, 19])
  })

  test('a byte order mark has none, CRLF ends a line, a lone CR does not', () => {
    expect(spanOf('\uFEFFa: 1\nb: 2\n', ['a'])).toEqual([1, 4, 1, 5])
    expect(spanOf('\uFEFFa: 1\nb: 2\n', ['b'])).toEqual([2, 4, 2, 5])
    expect(spanOf('a: 1\r\nb: 2\r\nc:\r\n  - 3\r\n', ['c', 0])).toEqual([4, 5, 4, 6])
    expect(spanOf('a: 1\r\nb: 2\r\n', ['a'])).toEqual([1, 4, 1, 5])
    expect(spanOf('a: "x\ry"\nb: 2\n', ['b'])).toEqual([2, 4, 2, 5])
  })
})

describe('offsets, in files too broken for routes', () => {
  test('mark one character, nothing at the end of a line or of the file', () => {
    expect(spanOf('a: [\nb', 3)).toEqual([1, 4, 1, 5])
    expect(spanOf('a: [\nb', 4)).toEqual([1, 5, 1, 5])
    expect(spanOf('a: [\nb', 99)).toEqual([2, 2, 2, 2])
    expect(spanOf('a: [', ['a'])).toEqual([1, 1, 1, 1])
  })
})
