import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedWords } from '#documents/comparison-words.ts'
import { foldSpelling } from '#model/text.ts'
import { processorTime } from '../processor-time.ts'

/** A side with its marked words in brackets. */
const shown = (before: string, after: string): readonly string[] =>
  markedWords(before, after).map((side) => side.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''))

const syllables = [
  'Tờ',
  'khai',
  'hoá',
  'hóa',
  'sổ',
  'hộ',
  'khẩu',
  '10',
  '17,5',
  ',',
  ';',
  ' ',
  '  ',
  '\n',
  '-',
  '(',
  '200.000',
]
const texts = fc.array(fc.constantFrom(...syllables), { maxLength: 12 }).map((parts) => parts.join(' '))

describe('laws', () => {
  test('each side keeps its text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.oneof(texts, fc.string()), (a, b) => {
        expect(markedWords(a, b).map((side) => side.map(({ text }) => text).join(''))).toEqual([
          a.normalize('NFC'),
          b.normalize('NFC'),
        ])
      }),
    )
  })

  test('what is not marked says the same on both sides, but for spaces and punctuation', () => {
    const kept = (side: ReturnType<typeof markedWords>[0]): string =>
      side
        .filter(({ changed }) => !changed)
        .map(({ text }) => foldSpelling(text).replace(/[^\p{L}\p{N}]/gu, ''))
        .join('')
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [wordsBefore, wordsAfter] = markedWords(a, b)
        expect(kept(wordsBefore)).toBe(kept(wordsAfter))
      }),
    )
  })

  test('texts that are spelt differently but say the same have no mark, others have one', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const marked = markedWords(a, b)
          .flat()
          .some(({ changed }) => changed)
        const plain = (text: string): string => foldSpelling(text).replace(/\s/gu, '')
        if (foldSpelling(a) === foldSpelling(b)) expect(marked).toBe(false)
        if (plain(a) !== plain(b)) expect(marked).toBe(true)
      }),
    )
  })
})

describe('what a reader sees', () => {
  test.each([
    ['12 ngày làm việc', '10 ngày làm việc', '[12] ngày làm việc', '[10] ngày làm việc'],
    ['17,5 ngày', '17 ngày', '[17,5] ngày', '[17] ngày'],
    ['200.000 đồng', '150.000 đồng', '[200.000] đồng', '[150.000] đồng'],
    ['khoản 2 81/2006/QH11', 'khoản 2 68/2020/QH14', 'khoản 2 [81/2006/QH11]', 'khoản 2 [68/2020/QH14]'],
    ['Tờ khai đăng ký', 'Tờ khai điện tử đăng ký', 'Tờ khai đăng ký', 'Tờ khai [điện tử] đăng ký'],
    ['Đơn xin xoá đăng ký', 'Đơn xin xóa  đăng ký', 'Đơn xin xoá đăng ký', 'Đơn xin xóa  đăng ký'],
    ['A, B', 'A; B', 'A[,] B', 'A[;] B'],
    [
      'Phòng Lao động - Thương binh và Xã hội',
      'Công chức văn hóa - xã hội xã',
      '[Phòng Lao động - Thương binh và Xã hội]',
      '[Công chức văn hóa - xã hội xã]',
    ],
  ])('%s → %s', (before, after, ...expected) => expect(shown(before, after)).toEqual(expected))

  test('long texts without a word in common take no long time, and are marked whole', () => {
    const [a, b] = ['a', 'b'].map((letter) =>
      Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join(' '),
    )
    const spent = processorTime()
    expect(markedWords(a!, b!).map((side) => side.length)).toEqual([1, 1])
    expect(spent()).toBeLessThan(5_000)
  })
})
