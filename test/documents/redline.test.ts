import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aligned } from '#documents/redline-align.ts'
import { redlineDocument, type Sides } from '#documents/redline.ts'
import { revisedWords } from '#documents/redline-words.ts'
import { procedureSheet } from '#documents/procedure-sheet.ts'
import type { Document } from '#model/document.ts'
import { namesOf } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { renderDocx } from '#render/docx.ts'
import { pairs } from '../change/pairs.ts'
import { everyKind } from '../render/comparison-sample.ts'
import { HOSTILE } from '../render/hostile.ts'
import { marksOf, settled } from '../render/tracked.ts'
import { fieldPairs } from './field-pairs.ts'
import { settledFlow } from './settled-flow.ts'
import { some } from '../lane.ts'

const names = namesOf(...pairs.flatMap(({ before, after }) => [before, after]))
const context = { names, language: 'vi', asOf: '2020-11-08', subject: 'Hai bên' } as const
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('giấy', 'tờ', 'hồ sơ', 'ngày', ' ', '  ', ',', '17,5', 'hoà', 'hòa'))
    .map((list) => list.join(' ')),
)

/** The head of the document, and then the sheet as `show` would write it. */
const plain = (procedure: Procedure | undefined): Document => {
  const { redline: _, ...document } = redlineDocument([{}], context)
  return {
    ...document,
    data: () => ({}),
    blocks: [...document.blocks, ...(procedure === undefined ? [] : procedureSheet(procedure, 'vi', names).blocks)],
  }
}

describe('words', () => {
  test('without what is inserted the text before, without what is deleted the text after, to the letter', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = revisedWords(before, after)
        expect(
          runs
            .filter(({ revision }) => revision !== 'inserted')
            .map(({ text }) => text)
            .join(''),
        ).toBe(before)
        expect(
          runs
            .filter(({ revision }) => revision !== 'deleted')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after)
      }),
    )
  })

  test('a phrase is struck out and put in as one', () => {
    expect(revisedWords('Nộp sổ hộ khẩu tại xã', 'Nộp giấy khai sinh tại xã')).toEqual([
      { text: 'Nộp ' },
      { text: 'sổ hộ khẩu', revision: 'deleted' },
      { text: 'giấy khai sinh', revision: 'inserted' },
      { text: ' tại xã' },
    ])
  })
})

test('lists beside each other keep every item once and in its order', () => {
  const lists = fc.array(fc.constantFrom('Tờ khai', 'Tờ khai mẫu A', 'Sổ hộ khẩu', 'Ảnh 4x6', 'Giấy khai sinh'), {
    maxLength: 7,
  })
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const found = aligned(before, after, (text) => text)
      expect(found.flatMap((pair) => pair.before ?? [])).toEqual(before)
      expect(found.flatMap((pair) => pair.after ?? [])).toEqual(after)
    }),
  )
})

test.each(some(fieldPairs.map((pair) => [pair.field, pair] as const)))(
  '%s: the text tracks the change of one field',
  (_, { before, after }) => {
    const flowOf = (sides: Sides) => redlineDocument([sides], context).redline
    const [both, onlyBefore, onlyAfter] = [{ before, after }, { before }, { after }].map(flowOf)
    expect(settledFlow(both!, 'inserted')).toBe(settledFlow(onlyBefore!, 'inserted'))
    expect(settledFlow(both!, 'deleted')).toBe(settledFlow(onlyAfter!, 'deleted'))
    expect(JSON.stringify(both)).toMatch(/"revision"/)
  },
)

describe('a Word file with tracked changes', () => {
  test.each(some(everyKind.map((procedure) => [procedure.changes[0]!.change.kind, procedure] as const)))(
    '%s: accepted the text after, rejected the text before',
    async (_, { before, after }) => {
      const docx = await renderDocx(redlineDocument([{ before, after }], context))
      expect(settled(docx, 'accept')).toEqual(settled(await renderDocx(plain(after)), 'accept'))
      expect(settled(docx, 'reject')).toEqual(settled(await renderDocx(plain(before)), 'accept'))
    },
  )

  test.each(HOSTILE)('whatever stands in it: %j', async (text) => {
    const { before: procedure } = everyKind.find(({ before }) => before !== undefined)!
    const [before, after] = [
      { ...procedure!, name: `Tên ${text}` },
      { ...procedure!, name: `${text} khác`, results: [{ id: 'kq', name: text }] },
    ]
    const docx = await renderDocx(redlineDocument([{ before, after }], context))
    expect(settled(docx, 'accept')).toEqual(settled(await renderDocx(plain(after)), 'accept'))
    expect(settled(docx, 'reject')).toEqual(settled(await renderDocx(plain(before)), 'accept'))
  })

  test('by the office, on the day, each change with a number of its own', async () => {
    const formalities = {
      profile: { issuingBody: 'Ủy ban nhân dân huyện Diên Khánh' } as never,
      on: '2020-11-08',
      illustrative: false,
    }
    const marks = marksOf(await renderDocx(redlineDocument(everyKind, { ...context, formalities })))
    expect(marks.length).toBeGreaterThan(100)
    expect(new Set(marks.map((mark) => mark['w:id'])).size).toBe(marks.length)
    expect(new Set(marks.map((mark) => `${mark['w:author']} ${mark['w:date']}`))).toEqual(
      new Set(['Ủy ban nhân dân huyện Diên Khánh 2020-11-08T00:00:00Z']),
    )
  })
})
