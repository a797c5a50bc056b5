import { expect, test } from 'vitest'
import type { Located } from '#model/diagnostic.ts'
import { fingerprints } from '#model/fingerprint.ts'
import { finding, sample, source, span } from './sample.ts'

const TEXT = 'code: "1.004"\nfield: cư-trú\nname: tên\nfield: cư-trú\n'
const at = (
  text: string,
  line: number,
  change: Partial<Located> = {},
  file = 'catalog/procedures/a.yaml',
): Located => ({
  ...finding('unknown-field', 'error', source(file, text), span(line), 'lĩnh vực “cư-trú” có 3 lỗi.'),
  ...change,
})
const one = (each: Located): string | undefined => fingerprints([each])[0]

test('32 hexadecimal digits each, in order, all different', () => {
  const names = fingerprints(sample)
  expect(names).toHaveLength(sample.length)
  expect(new Set(names).size).toBe(sample.length)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/)
  expect(fingerprints([])).toEqual([])
})

test('lines before it, indentation, line ends and a byte order mark do not change a name', () => {
  const name = one(at(TEXT, 2))
  expect(one(at(`# một\n# hai\n${TEXT}`, 4))).toBe(name)
  expect(one(at(TEXT.replace('field', '    field'), 2))).toBe(name)
  expect(one(at(TEXT.replaceAll('\n', '\r\n'), 2))).toBe(name)
  expect(one(at('\ufefffield: cư-trú\n', 1))).toBe(name)
})

test('figures and quoted names in the message, severity and the folder the program runs in do not change a name', () => {
  const name = one(at(TEXT, 2))
  const said = finding(
    'unknown-field',
    'warning',
    source('catalog/procedures/a.yaml', TEXT),
    span(2),
    'lĩnh vực “khác” có 12 lỗi.',
  )
  expect(one(said)).toBe(name)
  expect(one({ ...said, place: { at: [], source: { ...said.place.source, file: '../elsewhere/a.yaml' } } })).toBe(name)
})

test('rule, path, wording and line each change a name', () => {
  const message = { vi: 'khác', en: 'other' }
  const others = [
    at(TEXT, 2, { code: 'other' }),
    at(TEXT, 2, {}, 'catalog/b.yaml'),
    at(TEXT, 2, { message }),
    at(TEXT, 1),
  ]
  expect(new Set([one(at(TEXT, 2)), ...others.map(one)]).size).toBe(5)
})

test('equal findings are numbered; the first keeps its name when another joins', () => {
  const names = fingerprints([at(TEXT, 2), at(TEXT, 4)])
  expect(names[0]).toBe(one(at(TEXT, 2)))
  expect(names[1]).not.toBe(names[0])
})

test('a line that is not there and an empty file have names too', () => {
  expect(fingerprints([at('', 1), at('', 99)]).every((name) => name.length === 32)).toBe(true)
})
