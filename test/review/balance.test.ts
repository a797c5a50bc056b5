import { describe, expect, test } from 'vitest'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import { balanceRow } from '#documents/comparison-balance.ts'
import { sentenceOfChanges } from '#documents/comparison-sentence.ts'
import { balances } from '#review/balance.ts'
import type { Procedure } from '#model/types.gen.ts'
import { pairs } from '../change/pairs.ts'
import { catalogOf } from '../build/values.ts'

const AS_OF = '2020-01-01'
const base: Procedure = { code: '1.000001', name: 'Một', levels: ['commune'], field: 'a', authority: 'b' }
const paper = (id: string, rest = {}): object => ({ id, name: id, ...rest })

const judged = (before: readonly object[], after: readonly object[]): ReturnType<typeof judge> => {
  const [catalogBefore, catalogAfter] = [before, after].map((side) =>
    catalogOf(side.map((part, index) => ({ ...base, code: `1.00000${index + 1}`, ...part }))),
  )
  return judge(comparisonOf(catalogBefore!, catalogAfter!, AS_OF))
}

/** "papers −2 +1 = −1" of one procedure, in the words of the page. */
const reported = (before: object, after: object): string[] => {
  const moved = judged([before], [after]).flatMap(({ changes, ...sides }) =>
    changes.map(({ change }) => ({ ...sides, change })),
  )
  return balances(moved).map((balance) => balanceRow(balance, 'vi').line)
}

describe('gross and net are kept apart', () => {
  test('two papers less and one more', () => {
    expect(
      reported(
        { dossier: { documents: [paper('a'), paper('b'), paper('c')] } },
        { dossier: { documents: [paper('c'), paper('d')] } },
      ),
    ).toEqual(['Giấy tờ người dân phải có: bớt 2 giấy tờ, thêm 1 giấy tờ; bù trừ: bớt 1 giấy tờ'])
  })

  test('a paper that the office looks up is one less to bring, and none when it goes', () => {
    const looked = { dossier: { documents: [paper('a', { lookup: 'x' })] } }
    expect(reported({ dossier: { documents: [paper('a')] } }, looked)).toEqual([
      'Giấy tờ người dân phải có: bớt 1 giấy tờ',
    ])
    expect(reported(looked, { dossier: {} })).toEqual([])
  })

  test('times of two families never meet, and those that do not compare are in no sum', () => {
    const time = (statutory: string, committed: string): object => ({ processingTime: { statutory, committed } })
    expect(reported(time('20 ngày', '10 ngày làm việc'), time('15 ngày', '12,5 ngày làm việc'))).toEqual([
      'Thời hạn cam kết (ngày làm việc): thêm 2,5 ngày làm việc',
      'Thời hạn luật định (ngày): bớt 5 ngày',
    ])
    expect(reported(time('20 ngày', '10 ngày'), time('20 ngày', '8 ngày làm việc'))).toEqual([])
  })

  test('fees add up within what they are charged for', () => {
    const fee = (id: string, amount: number, per?: string): object => ({
      id,
      name: id,
      amount,
      ...(per === undefined ? {} : { per }),
    })
    expect(
      reported(
        { fees: [fee('a', 50_000), fee('b', 20_000), fee('c', 1_000, 'trang'), fee('d', 5, 'bản')] },
        { fees: [fee('a', 40_000), fee('b', 25_000), fee('c', 3_000, 'trang'), fee('d', 9, 'trang')] },
      ),
    ).toEqual([
      'Phí, lệ phí: bớt 10.000 đồng, thêm 5.000 đồng; bù trừ: bớt 5.000 đồng',
      'Phí, lệ phí (mỗi trang): thêm 2.000 đồng',
    ])
  })
})

test('swapping the sides swaps what was cut and what was added, for every kind of change', () => {
  for (const { kind, before, after } of pairs) {
    const rows = ([a, b]: [typeof before, typeof before]): unknown[] =>
      balances(
        judge(comparisonOf(a, b, AS_OF)).flatMap(({ changes, ...sides }) =>
          changes.map(({ change }) => ({ ...sides, change })),
        ),
      ).map(({ measure, cut, added, net }) => [measure, cut.toFixed(), added.toFixed(), net.toFixed()])
    const mirrored = (rows([before, after]) as string[][]).map(([measure, cut, added, net]) => [
      measure,
      added,
      cut,
      net === '0' ? net : net!.startsWith('-') ? net!.slice(1) : `-${net}`,
    ])
    expect(rows([after, before]), kind).toEqual(mirrored)
  }
})

describe('who gains and who loses, each procedure once', () => {
  const [less, more] = [{ dossier: { documents: [paper('a')] } }, { dossier: { documents: [paper('a'), paper('b')] } }]
  const open = (text: string): object => ({ processingTime: { statutory: text } })

  test.each([
    [
      [more],
      [less],
      'Trong 1 thủ tục thay đổi, người làm thủ tục được lợi ở 1; không thủ tục nào tăng gánh nặng.',
      'Of 1 changed procedure, applicants gain in 1; no procedure adds a burden.',
    ],
    [
      [less, more, open('2 ngày')],
      [more, less, open('2 giờ')],
      'Trong 3 thủ tục thay đổi, người làm thủ tục được lợi ở 1, chịu thêm ở 1, chưa kết luận được ở 1.',
      'Of 3 changed procedures, applicants gain in 1, carry more in 1, cannot yet be determined in 1.',
    ],
    [
      [{ dossier: { documents: [paper('a')] } }, { name: 'Đăng ký cư trú' }],
      [{ dossier: { documents: [paper('b')] } }, { name: 'Đăng ký nơi cư trú' }],
      'Trong 2 thủ tục thay đổi, người làm thủ tục vừa được lợi vừa chịu thêm ở 1, không thấy khác ở 1.',
      'Of 2 changed procedures, applicants both gain and carry more in 1, feel no difference in 1.',
    ],
    [
      [{}, less],
      [more, less],
      'Trong 1 thủ tục thay đổi, người làm thủ tục chưa biết lợi hay thiệt ở 1 (mới ghi nhận).',
      'Of 1 changed procedure, applicants cannot be said to gain or lose in 1 (recorded for the first time).',
    ],
  ])('%#', (before, after, vi, en) => expect(sentenceOfChanges(judged(before, after))).toEqual({ vi, en }))
})
