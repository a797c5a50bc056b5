import { describe, expect, test } from 'vitest'
import { compareProcedures } from '#change/compare-procedures.ts'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import { matchItems } from '#change/matching/items.ts'
import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import { catalogOf, procedure } from '../build/values.ts'

const plain: Partial<Procedure> = {
  dossier: { documents: [{ id: 'gks', name: 'Giấy khai sinh', when: 'Có con riêng' }] },
  requirements: [{ id: 'tuoi', text: 'Đủ 18 tuổi' }],
  results: [{ id: 'gcn', name: 'Giấy chứng nhận kết hôn' }],
}
const noisy: Partial<Procedure> = {
  dossier: { documents: [{ id: 'gks', name: '- a) Giấy khai sinh;', when: '(1) Có con riêng.' }] },
  requirements: [{ id: 'tuoi', text: '2. Đủ 18 tuổi.' }],
  results: [{ id: 'gcn', name: '+ Giấy chứng nhận kết hônMã: KQ.G15.000032' }],
}
const named = (name: string, rest: Partial<Procedure> = plain): Procedure => procedure('1.000894', { name, ...rest })

const effects = (before: Procedure, after: Procedure): readonly string[] =>
  judge(comparisonOf(catalogOf([before]), catalogOf([after]), '2026-01-01')).flatMap(({ changes }) =>
    changes.map(({ change, effect }) => `${change.kind}: ${effect}`),
  )

describe('what is only written otherwise is no change', () => {
  test('marks of a list, signs at the end, codes and the word "Thủ tục"', () => {
    expect(compareProcedures(named('Đăng ký kết hôn'), named('Thủ tục đăng ký kết hôn (1.000894).', noisy))).toEqual([])
    expect(compareProcedures(named('1. Thủ tục: Đăng ký kết hôn;', noisy), named('Đăng ký kết hôn'))).toEqual([])
  })

  test('what a change writes is the text as it stands, not its folded form', () => {
    const after = named('Đăng ký kết hôn', { requirements: [{ id: 'tuoi', text: '2. Đủ 20 tuổi.' }] })
    expect(
      compareProcedures(named('Đăng ký kết hôn', { requirements: [{ id: 'tuoi', text: '1) Đủ 18 tuổi;' }] }), after),
    ).toMatchObject([{ kind: 'requirement-changed', from: '1) Đủ 18 tuổi;', to: '2. Đủ 20 tuổi.' }])
  })
})

describe('a name in the place of another one', () => {
  const paper = (name: string): Procedure => named('Đăng ký kết hôn', { dossier: { documents: [{ id: 'p', name }] } })

  test.each([
    ['Đăng ký kết hôn', 'Đăng ký kết hôn tại xã', 'neutral'],
    ['Đăng ký kết hôn', 'Kết hôn', 'neutral'],
    ['Đăng ký kết hôn', 'Đăng ký khai tử', 'undetermined'],
    ['Đăng ký kết hôn', 'Cấp giấy phép xây dựng nhà ở', 'undetermined'],
  ])('the procedure %s → %s is %s', (from, to, effect) => {
    expect(effects(named(from), named(to))).toEqual([`renamed: ${effect}`])
    expect(effects(named(to), named(from))).toEqual([`renamed: ${effect}`])
  })

  test.each([
    ['Tờ khai đăng ký kết hôn', 'Đơn đăng ký kết hôn', 'neutral'],
    ['Sổ hộ khẩu', 'Sổ quản lý hộ khẩu', 'neutral'],
    ['Đơn đề nghị', 'Tờ khai', 'neutral'],
    ['Giấy chứng sinh', 'Hợp đồng thuê nhà', 'undetermined'],
    ['Giấy đề nghị', 'Sổ hộ khẩu', 'undetermined'],
  ])('the paper %s → %s is %s', (from, to, effect) => {
    expect(effects(paper(from), paper(to))).toEqual([`document-renamed: ${effect}`])
  })
})

describe('papers of one name in several cases, under other ids', () => {
  const dossier = (papers: readonly (readonly [id: string, name: string, when?: string])[]): Procedure =>
    named('x', {
      dossier: {
        documents: papers.map(([id, name, when]): DossierDocument => ({
          id,
          name,
          ...(when === undefined ? {} : { when }),
        })),
      },
    })
  const pairs = (before: Procedure, after: Procedure): readonly string[] =>
    matchItems(before, after)
      .matches.map(({ from, to }) => `${from.id} → ${to.id}`)
      .sort()
  const three = dossier([
    ['a', 'Tờ khai', 'Cấp mới'],
    ['b', 'Tờ khai', 'Cấp lại do mất'],
    ['c', 'Tờ khai'],
  ])

  test('each is found in its case, in whatever order and spelling', () => {
    const after = dossier([
      ['z', '- Tờ khai;'],
      ['x', 'Tờ  khai', '(1) Cấp mới:'],
      ['y', 'a) Tờ khai', 'Cấp lại do mất.'],
    ])
    expect(pairs(three, after)).toEqual(['a → x', 'b → y', 'c → z'])
    expect(new Set(compareProcedures(three, after).map(({ kind }) => kind))).toEqual(new Set(['rekeyed']))
  })

  test('one that goes is the one of its case', () => {
    const after = dossier([
      ['z', 'Tờ khai'],
      ['x', 'Tờ khai', 'Cấp mới'],
    ])
    expect(compareProcedures(three, after)).toContainEqual(
      expect.objectContaining({ kind: 'document-removed', key: 'b' }),
    )
    expect(pairs(three, after)).toEqual(['a → x', 'c → z'])
  })

  test('a case in other words is the same paper; a case that no word connects is another one, and a question', () => {
    const [mew, reworded, other] = [
      dossier([['a', 'Tờ khai', 'Cấp lại do mất']]),
      dossier([['x', 'Tờ khai', 'Cấp lại do bị mất']]),
      dossier([['x', 'Tờ khai', 'Người nộp là doanh nghiệp']]),
    ]
    expect(pairs(mew, reworded)).toEqual(['a → x'])
    expect(pairs(mew, other)).toEqual([])
    expect(matchItems(mew, other).candidates).toHaveLength(1)
    expect(pairs(mew, dossier([['x', 'Tờ khai']]))).toEqual(['a → x'])
  })

  test('a case that itself has a new id is known by its words', () => {
    const withCase = (paper: string, id: string, when: string): Procedure =>
      named('x', {
        processingTime: { cases: [{ id, when, statutory: '5 ngày' }] },
        dossier: {
          documents: [
            { id: paper, name: 'Tờ khai', case: id },
            { id: `${paper}-2`, name: 'Tờ khai' },
          ],
        },
      })
    expect(pairs(withCase('a', 'lan-dau', 'Cấp mới'), withCase('x', 'moi', '- Cấp mới;'))).toEqual([
      'a → x',
      'a-2 → x-2',
    ])
  })
})
