import { expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { decode, largestFile, toReading, type Unreadable } from '#sources/reading.ts'
import type { Source } from '#model/place.ts'

const name = { path: 'procedures/1.yaml', file: 'catalog/procedures/1.yaml' }
const codes = (...files: readonly (Source | Unreadable)[]): readonly string[] =>
  load(toReading(files)).diagnostics.map(({ code }) => code)

test('a file above a mebibyte is not read', () => {
  expect(codes(decode(name, new Uint8Array(largestFile + 1).fill(0x23)))).toEqual(['file-too-large'])
  expect(codes(decode(name, new Uint8Array(largestFile).fill(0x23)))).not.toContain('file-too-large')
})

test('a file in another encoding is not read', () => {
  expect(codes(decode(name, Uint8Array.of(0xff, 0xfe, 0x61, 0x00)))).toEqual(['not-utf8'])
})

test.each([
  [Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'UTF-16'],
  [Uint8Array.of(0xfe, 0xff, 0x00, 0x61), 'UTF-16'],
  [Uint8Array.of(0x61, 0xff), 'not UTF-8'],
])('the message names the encoding by its mark, and what to do in Notepad', (bytes, named) => {
  const [found] = load(toReading([decode(name, bytes)])).diagnostics
  expect(found?.message.en).toContain(named)
  expect(found?.message.en).toMatch(/Notepad.*Save as.*Encoding: UTF-8/)
})

test('a file that cannot be opened is reported', () => {
  expect(codes({ ...name, reason: 'unreadable' })).toEqual(['unreadable'])
})

test('a link is reported, whether it stands for a file or a folder', () => {
  expect(
    codes(
      { ...name, reason: 'link' },
      { path: 'procedures/commune', file: 'catalog/procedures/commune', reason: 'link' },
    ),
  ).toEqual(['symbolic-link', 'symbolic-link'])
})

test('of a file with very many values the first error is reported, and that there may be more', () => {
  const { diagnostics } = load(toReading([{ ...name, text: `a: 1\nb: 2\nc: [${'1, '.repeat(10_001)}]\n` }]))
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    'The key “code” is missing.',
    'The file holds so many values that only its first error is reported; fix it and validate again, or split the file.',
  ])
})

test.each([
  [
    'aliases of aliases',
    [
      'a: &a [x]',
      ...Array.from('bcdefgh').map(
        (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
    ].join('\n'),
  ],
  ['deep nesting', '['.repeat(5000)],
  ['more values than any honest file has', `a: [${'1,'.repeat(120_000)}]`],
  [
    'merges of merges',
    [
      'a: &a {',
      ...Array.from({ length: 900 }, (_, index) => `  k${index}: 1,`),
      '}',
      'b: &b {<<: *a, ',
      ...Array.from({ length: 900 }, (_, index) => `  l${index}: 1,`),
      '}',
      'c: {<<: *b}',
    ].join('\n'),
  ],
])('%s: one finding, quickly', (_, text) => {
  expect(codes({ ...name, text })).toEqual(['alias-bomb'])
})
