import { expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { locateAll } from '#catalog/locate.ts'
import { applyFixes } from '#edit/apply.ts'
import { check } from '#library/check.ts'
import { toReading } from '#sources/reading.ts'

const PATH = 'procedures/commune/ho-tich/1.004222.yaml'
const source = (text: string) => ({ path: PATH, file: PATH, text })
const loaded = (text: string) => load(toReading([source(text)]))
const HEAD = ['code: "1.004222"', 'name: Đăng ký tạm trú', 'levels: [commune]', 'field: ho-tich', 'authority: ubnd-xa']
const withLines = (...lines: readonly string[]): string => [...HEAD, ...lines, ''].join('\n')
const found = (text: string): readonly string[] =>
  check(loaded(text), '2020-06-01').found.map(({ code, span }) => `${span.line} ${code}`)

test('a bad value takes itself away and nothing else', () => {
  const [entry] = loaded(withLines('dossier:', '  sets: one', '  documents: []', 'channels: [post]')).catalog.procedures
  expect(entry?.value).toEqual({
    code: '1.004222',
    name: 'Đăng ký tạm trú',
    levels: ['commune'],
    field: 'ho-tich',
    authority: 'ubnd-xa',
    dossier: { documents: [] },
    channels: ['post'],
  })
  expect(entry?.source.gaps?.removed).toEqual([['dossier', 'sets']])
})

const FEES = withLines(
  'fees:',
  '  - { id: mot, name: Lệ phí một, amount: 15 }',
  '  - { id: hai, name: Lệ phí hai, amount: nhiều }',
  '  - { id: ba, name: Lệ phí ba, amount: 20 }',
)

test('findings behind an item that is left out stand on their own lines', () => {
  expect(found(FEES).filter((line) => /fee|schema/.test(line))).toEqual([
    '7 fee-looks-truncated',
    '8 schema',
    '9 fee-looks-truncated',
  ])
})

test('a fix behind an item that is left out changes its own line', () => {
  const text = withLines(
    'steps:',
    '  - { id: mot, name: 5 }',
    '  - { id: hai, name: "Tiếp nhận ho\u00a0so" }',
    'dossier:',
    '  documents:',
    '    - { id: a, name: Tờ khai, originals: "01" }',
    '    - { name: Không có id }',
    '    - { id: c, name: "Chứng minh  thư" }',
  )
  const { catalog, diagnostics } = loaded(text)
  const fixes = check({ catalog, diagnostics }, '2020-06-01').found.flatMap(({ fix }) => fix ?? [])
  expect(fixes.every(({ source }) => source.text === text && source.gaps === undefined)).toBe(true)
  const [changed] = applyFixes([source(text)], fixes, { unsafe: true }).changed
  expect(changed?.text.split('\n')[12]).toBe('    - { id: c, name: Chứng minh thư }')
})

test('what narrows an item takes the item with it: a paper of one case is none of all', () => {
  const [entry] = loaded(
    withLines('dossier:', '  documents:', '    - { id: a, name: Tờ khai, case: 5 }', '    - { id: b, name: Ảnh }'),
  ).catalog.procedures
  expect(entry?.value.dossier?.documents?.map(({ id }) => id)).toEqual(['b'])
  expect(entry?.source.gaps?.removed).toEqual([['dossier', 'documents', 0]])
})

test.each([
  ['no code', withLines().replace('code: "1.004222"\n', '')],
  ['a code of another form', withLines().replace('"1.004222"', '"4222"')],
  ['no name', withLines().replace('name: Đăng ký tạm trú\n', '')],
  ['a list', '- 1\n- 2\n'],
])('of a file with %s nothing is known', (_, text) => {
  expect(loaded(text).catalog.procedures).toEqual([])
})

test('a sum, a number in a row and an absence are not judged where a part of them is unknown', () => {
  const text = withLines(
    'processingTime: { statutory: 3 ngày làm việc }',
    'steps:',
    '  - { id: a, name: "Bước 1: nộp", duration: 8 giờ }',
    '  - { id: b, name: 2 }',
    '  - { id: c, name: "Bước 3: trả", duration: 8 giờ }',
    'channels: nộp ở xã',
  )
  const codes = found(text).map((line) => line.split(' ')[1])
  expect(codes).not.toContain('steps-do-not-sum')
  expect(codes).not.toContain('step-number-gap')
  const { found: all } = check(loaded(text), '2020-06-01')
  const lacks = all.find(({ code }) => code === 'missing-required-part')?.message.en
  expect(lacks).toContain('subjects')
  expect(lacks).not.toContain('channels')
})

test('errors about what is left out cannot be ignored, others can', () => {
  const text = withLines(
    'processingTime:',
    '  statutory: 3 ngày làm việc # tthc-ignore committed-exceeds-statutory: chờ văn bản',
    '  committed: 5 ngày làm việc # tthc-ignore committed-exceeds-statutory: chờ văn bản',
    'fees:',
    '  - { id: a, name: A, amount: x } # tthc-ignore schema: không sửa được',
  )
  const { found: kept, ignored } = check(loaded(text), '2020-06-01')
  const codes = kept.map(({ code }) => code)
  expect(codes).toContain('schema')
  expect(codes).not.toContain('committed-exceeds-statutory')
  expect(ignored).toBe(1)
})

test('places that a rule does not give are counted by the written file, too', () => {
  const [entry] = loaded(FEES).catalog.procedures
  expect(entry).toBeDefined()
  if (entry === undefined) return
  const place = { source: entry.source, at: ['fees', 1, 'name'] }
  expect(locateAll([{ code: 'x', severity: 'info', place, message: { vi: '', en: '' } }])[0]?.span.line).toBe(9)
})

test('a list of which nothing fits is unknown, not empty', () => {
  const [entry] = loaded(withLines('channels: [online, qua mạng]')).catalog.procedures
  expect(entry?.value.channels).toBeUndefined()
  expect(entry?.source.gaps?.removed).toEqual([['channels']])
})

test('with a key that nobody knows nothing counts as absent from its map', () => {
  expect(found(withLines('chanels: [post]')).filter((line) => line.includes('missing-required-part'))).toEqual([])
})
