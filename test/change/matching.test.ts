import { describe, expect, test } from 'vitest'
import { verdicts, type Verdict } from '../../bench/match/labelled.ts'
import { matchItems } from '#change/matching/items.ts'
import { matchProcedures } from '#change/matching/procedures.ts'
import { foldSpelling } from '#model/text.ts'
import type { Procedure } from '#model/types.gen.ts'
import { slowly } from '../lane.ts'
import { procedure as minimal } from '../build/values.ts'

const procedure = (code: string, name: string, rest: Partial<Procedure> = {}): Procedure =>
  minimal(code, { name, ...rest })
type Papers = readonly (readonly [id: string, name: string, type?: string])[]
const dossier = (papers: Papers): Procedure =>
  procedure('1.000001', 'x', {
    dossier: { documents: papers.map(([id, name, type]) => ({ id, name, ...(type === undefined ? {} : { type }) })) },
  })
const matched = (before: Papers, after: Papers): string[] =>
  matchItems(dossier(before), dossier(after)).matches.map(({ from, to, method }) => `${from.id} → ${to.id}: ${method}`)
const candidates = (before: Papers, after: Papers): string[] =>
  matchItems(dossier(before), dossier(after)).candidates.map(({ from, to }) => `${from.id} → ${to.id}`)
const pairs = (
  before: readonly Procedure[],
  after: readonly Procedure[],
): { matches: string[]; candidates: string[] } => {
  const found = matchProcedures(before, after)
  return {
    matches: found.matches.map(({ from, to, method }) => `${from.code} → ${to.code}: ${method}`),
    candidates: found.candidates.map(({ from, to }) => `${from.code} → ${to.code}`).sort(),
  }
}

describe('labelled pairs', () => {
  test('there are enough of them, of both kinds, and a third is held back', () => {
    const all = Object.values(verdicts).flat()
    expect(all.length).toBeGreaterThanOrEqual(100)
    for (const same of [true, false])
      for (const held of [true, false])
        expect(all.filter((pair) => pair.same === same && pair.held === held).length).toBeGreaterThanOrEqual(10)
  })

  test('no two different things are taken as one, held back or not', () => {
    const wrong = Object.values(verdicts)
      .flat()
      .filter(({ same, said }) => !same && said === 'matched')
    expect(wrong.map(({ a, b }) => `${a} | ${b}`)).toEqual([])
  })

  test('most that is the same is found', () => {
    for (const list of Object.values(verdicts)) {
      const same = list.filter((pair) => pair.same)
      expect(same.filter(({ said }) => said === 'matched').length / same.length).toBeGreaterThan(0.75)
    }
  })

  test('all of them at once: what is matched a person calls the same, directly or through others', () => {
    const papers = matchItems(
      dossier(verdicts.papers.map(({ a }, index) => [`a-${index}`, a])),
      dossier(verdicts.papers.map(({ b }, index) => [`b-${index}`, b])),
    )
    const strangers = papers.matches.filter(({ from, to }) => !related(verdicts.papers, from.name, to.name))
    expect(strangers.map(({ from, to }) => `${from.name} | ${to.name}`)).toEqual([])
    expect(papers.matches.length).toBeGreaterThan(10)
  })
})

/** Whether labels lead from one name to the other; spelling apart, equal names are one. */
function related(list: readonly Verdict[], from: string, to: string): boolean {
  const links = list.filter(({ same }) => same).map(({ a, b }) => [foldSpelling(a), foldSpelling(b)] as const)
  const reached = new Set([foldSpelling(from)])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const [a, b] of links) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
  }
  return reached.has(foldSpelling(to))
}

describe('papers under other ids', () => {
  test('the type comes before the name, the name before its likeness', () => {
    expect(
      matched(
        [
          ['a', 'Tờ khai', 'tk'],
          ['b', 'Học bạ'],
        ],
        [
          ['x', 'Đơn', 'tk'],
          ['y', 'Học bạ'],
        ],
      ),
    ).toEqual(['a → x: type', 'b → y: name'])
    expect(matched([['a', '- Học bạ (bản chính)']], [['x', 'Học bạ']])).toEqual(['a → x: likeness'])
    expect(matched([['a', 'Hoá đơn'.normalize('NFD')]], [['x', 'Hóa  đơn']])).toEqual(['a → x: name'])
  })

  test('two papers of one type are one only where no word distinguishes them, else a question', () => {
    const typed = (a: string, b: string): readonly string[] => [
      matched([['a', a, 't']], [['x', b, 't']]).length > 0
        ? 'matched'
        : candidates([['a', a, 't']], [['x', b, 't']]).length > 0
          ? 'candidate'
          : '',
    ]
    const different = [
      ['Hợp đồng thuê nhà', 'Hợp đồng mua bán nhà'],
      ['Căn cước công dân của vợ', 'Căn cước công dân của chồng'],
      ['Giấy khai sinh của cha', 'Giấy khai sinh của mẹ'],
      ['Bản sao giấy khai sinh', 'Bản chính giấy khai sinh'],
      ['Đơn đề nghị cấp mới', 'Đơn đề nghị cấp lại'],
      ['Đơn xin nhận con nuôi', 'Đơn xin cho con nuôi'],
      ['Tờ khai theo mẫu số 01', 'Tờ khai theo mẫu số 02'],
      ['Phiếu lý lịch tư pháp số 1', 'Phiếu lý lịch tư pháp số 2'],
      ['Hợp đồng có công chứng', 'Hợp đồng không công chứng'],
      ['CMND', 'CCCD'],
    ] as const
    expect(different.filter(([a, b]) => typed(a, b)[0] !== 'candidate')).toEqual([])
    expect(typed('Tờ khai đăng ký khai sinh', 'Đơn đề nghị đăng ký khai sinh')).toEqual(['matched'])
  })

  test('another number of papers, or a note that turns the meaning round, is another paper', () => {
    for (const [a, b] of [
      ['02 ảnh 3x4', '04 ảnh 3x4'],
      ['Điều lệ công ty (nếu có)', 'Điều lệ công ty (trừ công ty hợp danh)'],
      ['Ảnh chân dung', 'Ảnh chân dung (không đeo kính)'],
    ] as const) {
      expect(matched([['a', a]], [['x', b]]), a).toEqual([])
      expect(matched([['a', b]], [['x', a]]), b).toEqual([])
    }
    expect(matched([['a', '02 ảnh 3x4']], [['x', 'Ảnh 3x4']])).toEqual(['a → x: likeness'])
  })

  test('an id that both sides have is never asked, whatever the names say', () => {
    expect(
      matched(
        [
          ['a', 'Học bạ'],
          ['b', 'Giấy chứng sinh'],
        ],
        [
          ['a', 'Giấy chứng sinh'],
          ['b', 'Học bạ'],
        ],
      ),
    ).toEqual([])
  })

  test('two that could be the one are candidates, and neither is taken', () => {
    const before: Papers = [
      ['a', 'Giấy chứng sinh (bản chính)'],
      ['b', 'Giấy chứng sinh của con'],
    ]
    expect(matched(before, [['x', 'Giấy chứng sinh']])).toEqual(['a → x: likeness'])
    const rivals: Papers = [
      ['a', 'Học bạ (lớp 1)'],
      ['b', 'Học bạ (lớp 2)'],
    ]
    expect(matched(rivals, [['x', 'Học bạ']])).toEqual([])
    expect(candidates(rivals, [['x', 'Học bạ']])).toEqual(['a → x', 'b → x'])
    expect(
      matched(
        [
          ['a', 'Học bạ'],
          ['b', 'Học bạ'],
        ],
        [['x', 'Học bạ']],
      ),
    ).toEqual([])
  })

  test('a name of signs alone is like nothing', () => {
    expect(matched([['a', '…']], [['x', '---']])).toEqual([])
    expect(candidates([['a', '…']], [['x', '---']])).toEqual([])
  })

  test('a list of thousands of unlike papers is matched at once', () => {
    const many = (name: string): Papers =>
      Array.from({ length: 4000 }, (_, index) => [`${name}-${index}`, `Giấy tờ chung ${name} ${index}`])
    expect(matched(many('a'), many('b'))).toEqual([])
  })
})

describe('procedures under other codes', () => {
  test('a local suffix that comes, goes or changes is the same code', () => {
    expect(pairs([procedure('1.000948.H38', 'A')], [procedure('1.000948', 'B')])).toEqual({
      matches: ['1.000948.H38 → 1.000948: suffix'],
      candidates: [],
    })
    expect(pairs([procedure('2.002481.000.00.00.H17', 'A')], [procedure('2.002481.H38', 'A')]).matches).toEqual([
      '2.002481.000.00.00.H17 → 2.002481.H38: suffix',
    ])
    const two = pairs(
      [procedure('1.000948.H38', 'Cấp thẻ')],
      [procedure('1.000948', 'Cấp thẻ'), procedure('1.000948.H17', 'Cấp thẻ')],
    )
    expect(two).toEqual({ matches: [], candidates: ['1.000948.H38 → 1.000948', '1.000948.H38 → 1.000948.H17'] })
  })

  test('one name in one field is the same procedure; in two fields, or with a rival, it is a question', () => {
    expect(
      pairs([procedure('1.000001', 'Thủ tục đăng ký khai sinh')], [procedure('1.000002', 'Đăng ký khai sinh')]).matches,
    ).toEqual(['1.000001 → 1.000002: inferred'])
    expect(
      pairs(
        [procedure('1.000001', 'Đăng ký khai sinh')],
        [procedure('1.000002', 'Đăng ký khai sinh', { field: 'y-te' })],
      ).matches,
    ).toEqual([])
    expect(
      pairs(
        [procedure('1.000001', 'Đăng ký khai sinh')],
        [procedure('1.000002', 'Đăng ký khai sinh'), procedure('1.000003', 'Đăng ký khai sinh')],
      ),
    ).toEqual({ matches: [], candidates: ['1.000001 → 1.000002', '1.000001 → 1.000003'] })
  })

  test('at another level papers or legal bases must speak for it', () => {
    const [district, commune] = [
      procedure('1.000001', 'Hỗ trợ mai táng', { levels: ['district'] }),
      procedure('1.000002', 'Hỗ trợ mai táng'),
    ]
    expect(pairs([district], [commune])).toEqual({ matches: [], candidates: ['1.000001 → 1.000002'] })
    const basis = { legalBasis: [{ document: '136/2013/NĐ-CP' }] }
    expect(pairs([{ ...district, ...basis }], [{ ...commune, ...basis }]).matches).toEqual([
      '1.000001 → 1.000002: inferred',
    ])
  })

  slowly('20.000 procedures that all change their codes are found again, and look-alikes are not', () => {
    const all = (first: number): Procedure[] =>
      Array.from({ length: 20_000 }, (_, index) =>
        procedure(`${first}.${String(index).padStart(6, '0')}`, `Cấp giấy phép số ${index}`),
      )
    expect(matchProcedures(all(1), all(2)).matches.every(({ from, to }) => from.name === to.name)).toBe(true)
    expect(matchProcedures(all(1), all(2)).matches).toHaveLength(20_000)
  })

  test("20.000 procedures of one name are nobody's to distinguish, and do not take the square of them", () => {
    const all = (first: number): Procedure[] =>
      Array.from({ length: 20_000 }, (_, index) =>
        procedure(`${first}.${String(index).padStart(6, '0')}`, 'Cấp giấy phép'),
      )
    expect(pairs(all(1), all(2))).toEqual({ matches: [], candidates: [] })
  })
})
