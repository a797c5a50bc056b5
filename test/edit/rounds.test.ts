import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { fixAll } from '#edit/rounds.ts'
import { lint } from '#lint/lint.ts'
import type { Fix } from '#model/diagnostic.ts'
import type { Source } from '#model/place.ts'
import { readFolder } from '#sources/folder.ts'
import { fixture } from '../cli/run.ts'
import { runs } from '../lane.ts'

const fixesOf = (sources: readonly Source[]): Fix[] =>
  lint(load({ sources, unreadable: [] }).catalog, { asOf: '2020-11-08' }).flatMap(({ fix }) => fix ?? [])
const named = (path: string, text: string): Source => ({ path, file: `catalog/${path}`, text })
const sample = readFolder(fixture('dien-khanh-small'), fixture('dien-khanh-small')).sources

const comments = (text: string): readonly string[] => text.match(/#.*/g) ?? []
const ends = (text: string): readonly string[] => text.match(/\r?\n/g) ?? []

/** What strangers do to a file without breaking it. */
const spoilers: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.replace(/"(\d\.\d{6})"/g, '$1'),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/hóa/g, 'hoá'),
  (text) => text.replace(/hòa/g, 'hoà').replace(/ủy/g, 'uỷ'),
  (text) => text.replace(/^field: .*$/m, 'field: "ho-tich\u00a0"'),
  (text) => text.replace(/^name: (?![&|])(.*)$/m, 'name: &ten Thủ tục $1.  # tên\n'),
  (text) => text.replace(/^name: (?![&|])(.*)$/m, 'name: |-  # tên\n  - $1\n'),
  (text) => text.replace(/true/g, 'yes'),
  (text) => text.replace(/NĐ-CP/g, 'ND-CP'),
]

test('a second run changes nothing; comments, line ends and the byte order mark stay', () => {
  const spoilt = fc.array(fc.constantFrom(...spoilers), { maxLength: 6 })
  fc.assert(
    fc.property(
      fc.array(spoilt, { minLength: sample.length, maxLength: sample.length }),
      fc.boolean(),
      (each, unsafe) => {
        const sources = sample.map((source, index) => ({
          ...source,
          text: (each[index] ?? []).reduce((text, spoil) => spoil(text), source.text),
        }))
        const once = fixAll(sources, fixesOf, { unsafe })
        expect(once.unsettled).toEqual([])
        expect(fixAll(once.sources, fixesOf, { unsafe }).changed).toEqual([])
        for (const { source, text } of once.changed) {
          expect(comments(text).map((comment) => comment.normalize('NFC'))).toEqual(
            comments(source.text).map((comment) => comment.normalize('NFC')),
          )
          expect(ends(text).at(-1)).toBe(ends(source.text).at(-1))
          expect(text.startsWith('\uFEFF')).toBe(source.text.startsWith('\uFEFF'))
        }
      },
    ),
    runs(25),
  )
}, 60_000)

const scalar = fc.constantFrom(
  'a',
  '1.0',
  '"x y"',
  "'it''s'",
  '"\\u00e9"',
  '|\n  z\n',
  '>-  # c\n  z\n',
  '',
  '&k 3',
  'true # c',
  'plain\n  on two lines',
)
const news = fc.constantFrom('b', '"c"', '4', 'd, e', 'true', 'f: g', '[h]', "'i'", '"j#"')

test('a replacement changes one value and no other, whatever stands there', () => {
  fc.assert(
    fc.property(
      fc.array(scalar, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      news,
      fc.boolean(),
      fc.boolean(),
      (values, at, text, crlf, mark) => {
        const lines = values
          .map((value, index) =>
            `k${index}: ${value.endsWith('\n') ? value : `${value}\n`}`.replace('&k', `&k${index}`),
          )
          .join('')
        const before = named('x.yaml', `${mark ? '\uFEFF' : ''}${crlf ? lines.replace(/\n/g, '\r\n') : lines}`)
        const route = `k${at % values.length}`
        const {
          sources: [after],
        } = fixAll(
          [before],
          ([source]) =>
            source?.text === before.text ? [{ kind: 'replace', safe: true, source, at: [route], text }] : [],
          { unsafe: false },
        )
        const others = (source: Source | undefined): readonly string[] =>
          (source?.text ?? '')
            .split(/^(?=\uFEFF?k\d:)/m)
            .filter((part) => !part.replace('\uFEFF', '').startsWith(route))
        expect(others(after)).toEqual(others(before))
      },
    ),
    runs(300),
  )
})

describe('rounds', () => {
  const a = named('a.yaml', 'x: 0\n')
  const b = named('b.yaml', 'x: 0\n')
  const to = (source: Source, text: string): Fix => ({ kind: 'replace', safe: true, source, at: ['x'], text })
  const numberIn = ({ text }: Source): number => Number(/\d+/.exec(text)?.[0])

  test('go on until nothing is left', () => {
    const { changed } = fixAll(
      [a, b],
      (sources) =>
        sources.filter((source) => numberIn(source) < 5).map((source) => to(source, String(numberIn(source) + 1))),
      { unsafe: false },
    )
    expect(changed.map(({ text }) => text)).toEqual(['x: 5\n', 'x: 5\n'])
  })

  test('a file whose fixes never come to rest is left as it was; the others are fixed', () => {
    const forever = (sources: readonly Source[]): Fix[] =>
      sources.flatMap((source) =>
        source.path === 'a.yaml'
          ? [to(source, numberIn(source) === 0 ? '1' : '0')]
          : numberIn(source) === 0
            ? [to(source, '7')]
            : [],
      )
    const { changed, unsettled } = fixAll([a, b], forever, { unsafe: false })
    expect([changed.map(({ path, text }) => [path, text]), unsettled]).toEqual([[['b.yaml', 'x: 7\n']], ['a.yaml']])
  })

  test('a file may move in one round and change in the next; its change is reported from where it was', () => {
    const { changed, moved, sources } = fixAll(
      [a],
      ([source]) => {
        if (source?.path === 'a.yaml') return [{ kind: 'move', safe: true, source, to: 'c/d.yaml' }]
        return source !== undefined && numberIn(source) === 0 ? [to(source, '1')] : []
      },
      { unsafe: false },
    )
    expect(changed).toEqual([{ path: 'c/d.yaml', from: 'a.yaml', file: 'catalog/c/d.yaml', text: 'x: 1\n', source: a }])
    expect([moved, sources]).toEqual([[{ from: 'a.yaml', to: 'c/d.yaml' }], [named('c/d.yaml', 'x: 1\n')]])
  })
})
