import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inScope, touched } from '#lint/scope.ts'
import { BIRTH, catalogOf, FILES, findingsOf, MARRIAGE, procedure, PROFILE, type Files } from './catalog.ts'
import { runs } from '../lane.ts'

const DEATH = 'procedures/commune/ho-tich/1.000656.yaml'
const PROPOSAL = 'proposals/2020/2020-khai-sinh.yaml'
const STATISTICS = 'statistics/2020.yaml'
const PAPERS =
  'databases:\n  - { id: csdl-dan-cu, name: Dân cư }\ntypes:\n  - { id: to-khai, name: Tờ khai }\n  - { id: so-ho-khau, name: Sổ hộ khẩu, lookup: { database: csdl-dan-cu } }\n'
const dossier = (type: string): string =>
  `dossier:\n  documents:\n    - { id: giay, name: Giấy, type: ${type}, originals: 1 }\n`

const base: Files = {
  ...FILES,
  'documents.yaml': PAPERS,
  [BIRTH]: procedure('1.001193', dossier('to-khai')),
  [DEATH]: procedure('1.000656', dossier('so-ho-khau')),
  [PROPOSAL]:
    'id: 2020-khai-sinh\nyear: 2020\ntitle: Khai sinh\nstatus: draft\nitems:\n  - procedures: ["1.001193"]\n    competence: own\n    changes:\n      - { kind: document-type, key: giay, to: so-ho-khau, reason: Vì thế }\n',
  [STATISTICS]:
    'year: 2020\nprovenance: { source: Báo cáo, verified: false }\nregistered:\n  - { name: Khai tử, procedures: ["1.000656"] }\n',
}
const edit = (path: string, from: string | RegExp, to: string): Files => ({
  ...base,
  [path]: (base[path] ?? '').replace(from, to),
})
const without = (path: string): Files => Object.fromEntries(Object.entries(base).filter(([each]) => each !== path))
const paths = (head: Files, before: Files = base): readonly string[] =>
  [...touched(catalogOf(before), catalogOf(head))].sort()

test('the catalogs of these tests fit their schemas', () => {
  expect(catalogOf(base).files.filter(({ valid }) => !valid)).toEqual([])
})

describe('touched is what was edited and what speaks of it', () => {
  test('nothing', () => expect(paths(base)).toEqual([]))
  test('a procedure: those linked to it, and proposals', () =>
    expect(paths(edit(BIRTH, 'originals: 1', 'originals: 2'))).toEqual([MARRIAGE, BIRTH, PROPOSAL]))
  test('a procedure that figures name', () =>
    expect(paths(edit(DEATH, 'originals: 1', 'originals: 2'))).toEqual([DEATH, STATISTICS]))
  test('a comment in a procedure: only itself', () =>
    expect(paths(edit(BIRTH, 'name:', '# ghi chú\nname:'))).toEqual([BIRTH]))
  test('a kind of paper: the procedures with such a paper', () =>
    expect(paths(edit('documents.yaml', 'Tờ khai', 'Đơn'))).toEqual(['documents.yaml', BIRTH]))
  test('a database: also the kinds of paper in it', () =>
    expect(paths(edit('documents.yaml', 'Dân cư', 'Cư trú'))).toEqual(['documents.yaml', DEATH, PROPOSAL]))
  test('the signer: only the profile', () =>
    expect(paths({ ...base, 'catalog.yaml': `${PROFILE}signer: { title: Chủ tịch }\n` })).toEqual(['catalog.yaml']))
  test('a field: what is in it', () =>
    expect(paths(edit('catalog.yaml', 'name: Hộ tịch', 'name: Lĩnh vực hộ tịch'))).toEqual(
      ['catalog.yaml', DEATH, MARRIAGE, BIRTH].sort(),
    ))
  test('the as-of date and severities: everything', () => {
    expect(paths({ ...base, 'catalog.yaml': `${PROFILE}asOf: 2020-11-08\n` })).toHaveLength(Object.keys(base).length)
    expect(paths({ ...base, 'catalog.yaml': `${PROFILE}rules: { adds-burden: off }\n` })).toHaveLength(
      Object.keys(base).length,
    )
  })
  test('a procedure that is gone: what still names it', () =>
    expect(paths(without(BIRTH))).toEqual([MARRIAGE, PROPOSAL]))
  test('a new procedure: those that named it already', () =>
    expect(paths(base, without(DEATH))).toEqual([DEATH, STATISTICS]))
  test('another code: those that name the old one', () =>
    expect(paths(edit(BIRTH, '1.001193', '1.001194'))).toEqual([MARRIAGE, BIRTH, PROPOSAL]))
  test('a code that another procedure has: that one too', () =>
    expect(paths(edit(DEATH, '1.000656', '1.000894'))).toEqual(expect.arrayContaining([DEATH, MARRIAGE])))
  test('a moved file: itself, and not those that name its procedure', () => {
    expect(paths({ ...without(BIRTH), 'procedures/khai-sinh.yaml': base[BIRTH] ?? '' })).toEqual([
      'procedures/khai-sinh.yaml',
    ])
  })
})

describe('a base or a head with errors', () => {
  const broken = edit(MARRIAGE, 'code: "1.000894"', 'code: [')
  test("an error that stays where it was is nobody's edit", () => {
    expect(paths(broken, broken)).toEqual([])
    expect(paths({ ...broken, [DEATH]: procedure('1.000656') }, broken)).toEqual([DEATH, STATISTICS])
  })
  test('breaking a procedure touches what names it', () =>
    expect(paths(edit(BIRTH, 'levels: [commune]', 'levels: commune'))).toEqual([MARRIAGE, BIRTH, PROPOSAL]))
  test('an unquoted code is a code', () =>
    expect(paths(edit(DEATH, '"1.000656"', '1.000656'))).toEqual([DEATH, STATISTICS]))
})

test('no edit, nothing touched; and every file whose text differs is touched', () => {
  const variant = fc.dictionary(
    fc.constantFrom(...Object.keys(base)),
    fc.constantFrom('', 'a: [', '- x', procedure('1.001193'), PROFILE),
    { maxKeys: 3 },
  )
  fc.assert(
    fc.property(variant, variant, (a, b) => {
      const [before, after]: readonly [Files, Files] = [
        { ...base, ...a },
        { ...base, ...b },
      ]
      expect(paths(before, before)).toEqual([])
      const found = paths(after, before)
      for (const path of Object.keys(base)) if (before[path] !== after[path]) expect(found).toContain(path)
    }),
    runs(50),
  )
})

test('a finding is in scope by its own place, or by one that it speaks of', () => {
  const files = { ...base, [DEATH]: procedure('1.000894') }
  const twice = findingsOf(files).filter(({ code }) => code === 'duplicate-code')
  expect(twice).toHaveLength(1)
  for (const path of [DEATH, MARRIAGE]) expect(inScope(twice, new Set([path]))).toHaveLength(1)
  expect(inScope(twice, new Set([BIRTH]))).toHaveLength(0)
})
