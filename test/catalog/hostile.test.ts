import { cpuUsage } from 'node:process'
import { describe, expect, test } from 'vitest'
import { readSource } from '#catalog/read.ts'
import { parse } from '#yaml/parse.ts'
import { places, PROCEDURE, source } from './reading.ts'

// Microseconds of work, not of waiting: the machine has other things to do.
const LIMIT = 2_000_000
const letters = Array.from('bcdefghij')
const tenTimes = (word: string): string => `[${Array(10).fill(word).join(', ')}]`
const bomb = [
  'a: &a [x, x]',
  ...letters.map((name, index) => `${name}: &${name} ${tenTimes(`*${'abcdefghi'[index]}`)}`),
].join('\n')
const merging = (index: number): string => `m${index}: &m${index} { <<: ${tenTimes(`*m${index - 1}`)}, k${index}: 1 }`
const mergeBomb = ['m0: &m0 { x: 1 }', ...Array.from({ length: 60 }, (_, index) => merging(index + 1))].join('\n')
const list = (item: string, count: number): string => `${PROCEDURE}fees: [${`${item}, `.repeat(count)}]\n`

/** A text that would cost time or memory, and where it must be refused. */
const costly: Record<string, readonly [text: string, first: string]> = {
  'aliases of aliases': [bomb, '1:1-2 alias-bomb'],
  'merges of merges': [mergeBomb, '1:1-61:87 schema'],
  '10,000 open brackets': ['['.repeat(10_000), '1:1-2 alias-bomb'],
  '10,000 closed brackets': ['['.repeat(10_000) + ']'.repeat(10_000), '1:1-2 alias-bomb'],
  '10,000 flow maps': ['{a: '.repeat(10_000), '1:1-2 alias-bomb'],
  '10,000 dashes': ['- '.repeat(10_000), '1:1-2 alias-bomb'],
  '2,000 levels of indent': [
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    '1:1-2 alias-bomb',
  ],
  'a megabyte of a quote never closed': [`${PROCEDURE}provenance: "${'x'.repeat(1_000_000)}`, '6:13-14 yaml-syntax'],
  'a megabyte of line ends': [`code: "1.001193"${'\n'.repeat(1_000_000)}`, '1:1-2 alias-bomb'],
  'a megabyte of spaces': [`${PROCEDURE}linked:${' '.repeat(1_000_000)}[1]`, '6:1000009-1000010 schema'],
  '20,000 wrong items': [list('1', 20_000), '6:8-9 schema'],
  '20,000 numbers that lose digits': [
    `${PROCEDURE}linked: [${'1.001190, '.repeat(20_000)}]\n`,
    '6:10-18 number-loses-digits',
  ],
  '20,000 unknown anchors': [list('*b ', 20_000), '6:8-9 yaml-syntax'],
  '5,000 equal keys': [`${PROCEDURE}dossier: {${' sets: 1,'.repeat(5_000)} }\n`, '6:21-22 duplicate-key'],
  '5,000 unknown keys': [
    PROCEDURE + Array.from({ length: 5_000 }, (_, index) => `k${index}: 1\n`).join(''),
    '6:1-3 schema',
  ],
  '20,000 empty documents': ['---\n'.repeat(20_000), '2:1-2 yaml-syntax'],
}

describe('what would cost much is refused in time, and at most a hundred and one findings are reported', () => {
  test.each(Object.entries(costly))('%s', (_, [text, first]) => {
    const start = cpuUsage()
    const found = places(text)
    expect(cpuUsage(start).user).toBeLessThan(LIMIT)
    expect(found[0]).toBe(first)
    expect(found.length).toBeLessThanOrEqual(101)
  })
})

describe('keys that mean something to JavaScript', () => {
  test('are keys like any other', () => {
    const { value } = parse('__proto__: { sets: 1 }\nconstructor: 2\n')
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as { sets?: unknown }).sets).toBeUndefined()
  })

  test('are unknown to the schemas, at every depth', () => {
    const top = `${PROCEDURE}__proto__: { a: 1 }\nconstructor: 2\ntoString: 3\n`
    const inside = `${PROCEDURE}dossier:\n  __proto__:\n    sets: 0\n  constructor: { prototype: 1 }\n`
    expect(places(top)).toEqual(['6:1-10 schema', '7:1-12 schema', '8:1-9 schema'])
    expect(places(inside)).toEqual(['7:3-12 schema', '9:3-14 schema'])
    expect(places(PROCEDURE.replace('commune', '__proto__'))).toEqual(['3:10-19 schema'])
  })
})

describe('how a file is written', () => {
  test('CRLF, a byte order mark, "---" and "..." change nothing', () => {
    const texts = [
      PROCEDURE.replaceAll('\n', '\r\n'),
      `\uFEFF${PROCEDURE}`,
      `---\n${PROCEDURE}...\n`,
      `%YAML 1.2\n---\n${PROCEDURE}`,
    ]
    for (const text of texts) expect(places(text)).toEqual([])
  })

  test('keys and texts are read as NFC, so equal keys are found in both forms', () => {
    const nfd = PROCEDURE.normalize('NFD')
    expect(nfd).not.toBe(PROCEDURE)
    expect(readSource(source(nfd))?.file.value).toEqual(readSource(source(PROCEDURE))?.file.value)
    expect(parse(`${'tên'.normalize('NFD')}: ${'Hộ'.normalize('NFD')}\n`).value).toEqual({ tên: 'Hộ' })
    expect(places(`${PROCEDURE}${'tên'.normalize('NFD')}: 1\ntên: 2\n`)).toEqual(['7:1-2 duplicate-key'])
  })
})
