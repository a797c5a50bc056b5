import { expect, test } from 'vitest'
import type { FormPart } from '#change/kind.ts'
import { kinds } from '#change/kinds/index.ts'
import { formParts } from '#documents/form-parts.ts'
import { outlineOf } from '#documents/outline/outline.ts'
import type { Procedure } from '#model/types.gen.ts'
import { everyKind } from '../render/comparison-sample.ts'
import { names } from './readers.ts'

const lines = (procedure: Procedure, part: FormPart): readonly string[] =>
  formParts[part].lines(outlineOf(procedure, names))

const inside = everyKind.flatMap(({ before, after, changes }) => {
  const { kind } = changes[0]!.change
  const { scope, formPart } = kinds[kind]
  return before === undefined || after === undefined || scope === 'catalog' || formPart === 'none'
    ? []
    : [{ kind, formPart, before, after }]
})

test.each(inside)('$kind changes what the form says at its own part: $formPart', ({ formPart, before, after }) => {
  expect(lines(after, formPart)).not.toEqual(lines(before, formPart))
})

const bare: Procedure = { code: '1.000001', name: 'Một', levels: ['commune'], field: 'a', authority: 'b' }

test('what the catalog does not know is said to be unknown, an empty list to be none', () => {
  expect(lines(bare, 'fees')).toEqual(['Chưa có thông tin'])
  expect(lines({ ...bare, fees: [] }, 'fees')).toEqual(['Không có'])
  expect(lines(bare, 'subjects')).toEqual(['Chưa có thông tin'])
  expect(lines({ ...bare, dossier: { sets: 2 } }, 'dossier')).toEqual(['Số bộ hồ sơ: 02', 'Chưa có thông tin'])
})

test('times and sets below ten have a leading zero, as in official texts', () => {
  const timed = { ...bare, processingTime: { statutory: '5 ngày làm việc', committed: '2,5 ngày làm việc' } }
  expect(lines(timed, 'time')).toEqual(['Luật định: 05 ngày làm việc; cam kết: 2,5 ngày làm việc'])
})
