import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparisonOf } from '#change/comparison.ts'
import { judge } from '#change/judged.ts'
import type { Effect } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { anyProcedures } from './arbitrary.ts'
import { AS_OF } from './holding.ts'
import { runs } from '../lane.ts'
import { catalogOf } from '../build/values.ts'

type Values = Readonly<Record<string, unknown>>

/** What an office may not know, in whole or in part. Not what identifies a procedure, nor fields in which silence says something. */
const KNOWN = [
  'channels',
  'coordinating',
  'dossier',
  'dossier.sets',
  'dossier.documents',
  'dossier.documents[].type',
  'dossier.documents[].form',
  'dossier.documents[].basis',
  'fees',
  'fees[].basis',
  'linked',
  'processingTime',
  'requirements',
  'requirements[].basis',
  'results',
  'results[].type',
  'steps',
  'steps[].by',
  'steps[].duration',
  'subjects',
  'legalBasis',
  'legalBasis[].title',
  'legalBasis[].date',
  'compliance',
  'compliance.subjectsPerYear',
  'compliance.timesPerYear',
  'compliance.activities',
  'compliance.activities[].hours',
  'compliance.activities[].service',
  'compliance.activities[].other',
  'compliance.activities[].document',
]

/** A value without the fields that are forgotten. */
function without<T>(value: T, isForgotten: (path: string) => boolean, path = ''): T {
  if (Array.isArray(value)) return value.map((item: unknown) => without(item, isForgotten, `${path}[]`)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Values).flatMap(([key, item]) => {
      const field = path === '' ? key : `${path}.${key}`
      return isForgotten(field) ? [] : [[key, without(item, isForgotten, field)]]
    }),
  ) as T
}

const effects = (before: readonly Procedure[], after: readonly Procedure[]): readonly Effect[] =>
  judge(comparisonOf(catalogOf(before), catalogOf(after), AS_OF)).flatMap(({ changes }) =>
    changes.map(({ effect }) => effect),
  )

test('forgetting any set of known values and restoring it is neither relief nor burden', () => {
  fc.assert(
    fc.property(anyProcedures, fc.subarray(KNOWN), (procedures, forgotten) => {
      const less = procedures.map((procedure) => without(procedure, (path) => forgotten.includes(path)))
      for (const found of [effects(procedures, less), effects(less, procedures)])
        expect(found.filter((effect) => effect === 'relief' || effect === 'burden')).toEqual([])
    }),
    runs(2000),
  )
})

const bare: Procedure = {
  code: '1.000001',
  name: 'Đăng ký A',
  levels: ['commune'],
  field: 'ho-tich',
  authority: 'ubnd-xa',
}
const paper = { id: 'a', name: 'Đơn', originals: 1 }
const copied: Partial<Procedure> = { dossier: { documents: [{ ...paper, copies: 1 }] } }
const work = (says: object): Partial<Procedure> => ({
  compliance: { activities: [{ id: 'w', group: 'prepare', source: 'A', ...says }] },
})
const verdicts = (before: readonly Procedure[], after: readonly Procedure[]): readonly string[] =>
  judge(comparisonOf(catalogOf(before), catalogOf(after), AS_OF)).flatMap(({ changes }) =>
    changes.map(({ change: { kind }, effect, recorded }) => `${kind} ${recorded === true ? 'recorded' : effect}`),
  )

test.each<[string, Partial<Procedure>, Partial<Procedure>, string]>([
  ['papers filled in', {}, { dossier: { documents: [paper] } }, 'document-added recorded'],
  ['papers no longer said', { dossier: { documents: [paper] } }, {}, 'document-removed undetermined'],
  [
    'a paper where there was none',
    { dossier: { documents: [] } },
    { dossier: { documents: [paper] } },
    'document-added burden',
  ],
  [
    'the last paper gone',
    { dossier: { documents: [paper] } },
    { dossier: { documents: [] } },
    'document-removed relief',
  ],
  ['a time filled in', {}, { processingTime: { statutory: '5 ngày' } }, 'processing-time recorded'],
  ['fees filled in', {}, { fees: [{ id: 'f', name: 'Phí', amount: 5000 }] }, 'fee-added recorded'],
  [
    'the type of a result filled in',
    { results: [{ id: 'r', name: 'Giấy' }] },
    { results: [{ id: 'r', name: 'Giấy', type: 'giay' }] },
    'result recorded',
  ],
  ['hours filled in', work({ other: 5 }), work({ other: 5, hours: 1 }), 'compliance recorded'],
  [
    'hours filled in, another source',
    work({ other: 5 }),
    work({ other: 5, hours: 1, source: 'B' }),
    'compliance recorded',
  ],
  ['hours filled in, and dearer', work({ other: 5 }), work({ other: 7, hours: 1 }), 'compliance burden'],
  ['hours no longer said', work({ other: 5, hours: 1 }), work({ other: 5 }), 'compliance undetermined'],
  ['work where there was none', { compliance: { activities: [] } }, work({ hours: 1 }), 'compliance burden'],
  ['a copy beside the original', { dossier: { documents: [paper] } }, copied, 'document-form burden'],
  ['a fee where there was none', { fees: [] }, { fees: [{ id: 'f', name: 'Phí', amount: 5000 }] }, 'fee-added burden'],
])('%s', (_, before, after, expected) => {
  expect(verdicts([{ ...bare, ...before }], [{ ...bare, ...after }])).toEqual([expected])
})

test('a procedure that enters the catalog is recorded, and one whose file goes is open', () => {
  expect(verdicts([bare], [bare, { ...bare, code: '1.000002', name: 'Cấp giấy phép xây dựng' }])).toEqual([
    'created recorded',
  ])
  expect(verdicts([bare], [])).toEqual(['abolished undetermined'])
  expect(verdicts([bare], [{ ...bare, validity: { to: '2019-12-31' } }])).toEqual(['abolished relief'])
  const issued: Procedure = {
    ...bare,
    code: '1.000002',
    name: 'Cấp giấy phép xây dựng',
    validity: { from: '2019-06-01' },
    legalBasis: [{ document: '15/2019/NĐ-CP', date: '2019-05-01' }],
  }
  const dated: Procedure = { ...bare, validity: { from: '2015-01-01' } }
  expect(verdicts([dated], [dated, issued])).toEqual(['created burden'])
  expect(verdicts([dated], [dated, { ...issued, validity: { from: '2014-01-01' }, legalBasis: [] }])).toEqual([
    'created recorded',
  ])
  const { validity: _, ...onlyDated } = issued
  expect(verdicts([dated], [dated, onlyDated])).toEqual(['created burden'])
  expect(verdicts([{ ...dated, validity: { from: '2019-07-01' } }], [dated, onlyDated])).toContain('created recorded')
})

const timed = (general: string | undefined, cases: readonly string[] | undefined): Procedure => ({
  ...bare,
  processingTime: {
    ...(general === undefined ? {} : { statutory: general }),
    ...(cases === undefined
      ? {}
      : { cases: cases.map((statutory, index) => ({ id: `c${index}`, when: `Ca ${index}`, statutory })) }),
  },
})

test.each([
  [
    'a shorter case goes and the general time grows',
    timed('4 ngày làm việc', ['5 ngày làm việc']),
    timed('10 ngày làm việc', undefined),
    ['processing-time burden', 'time-case-removed burden'],
  ],
  [
    'the same, and the list is there and empty',
    timed('4 ngày làm việc', ['5 ngày làm việc']),
    timed('10 ngày làm việc', []),
    ['processing-time burden', 'time-case-removed burden'],
  ],
  [
    'a longer case goes, and the general time comes down',
    timed('10 ngày làm việc', ['15 ngày làm việc']),
    timed('4 ngày làm việc', undefined),
    ['processing-time relief', 'time-case-removed relief'],
  ],
  [
    'the general time is not known afterwards',
    timed('4 ngày làm việc', ['5 ngày làm việc', '6 ngày làm việc']),
    timed(undefined, ['5 ngày làm việc']),
    ['processing-time undetermined', 'time-case-removed undetermined'],
  ],
  [
    'the general time was not known before',
    timed(undefined, ['5 ngày làm việc']),
    timed('4 ngày làm việc', ['5 ngày làm việc', '6 ngày làm việc']),
    ['processing-time recorded', 'time-case-added undetermined'],
  ],
  [
    'a longer case comes, shorter than the time before',
    timed('10 ngày', undefined),
    timed('4 ngày', ['6 ngày']),
    ['processing-time relief', 'time-case-added relief'],
  ],
  [
    'a case in another unit',
    timed('10 ngày', ['5 ngày làm việc']),
    timed('10 ngày', []),
    ['time-case-removed undetermined'],
  ],
])('%s', (_, before, after, expected) => {
  expect(verdicts([before], [after])).toEqual(expected)
})

test('a same-day time that goes takes its cut-off with it: one change', () => {
  const sameDay: Procedure = { ...bare, processingTime: { statutory: 'trong ngày', cutOff: '15:00' } }
  const days: Procedure = { ...bare, processingTime: { statutory: '2 ngày' } }
  expect(verdicts([sameDay], [days])).toEqual(['processing-time burden'])
  expect(verdicts([days], [sameDay])).toEqual(['processing-time relief', 'processing-time neutral'])
  const left: Procedure = { ...bare, processingTime: { statutory: '2 ngày', cutOff: '15:00' } }
  expect(verdicts([sameDay], [left])).toEqual(['processing-time burden'])
  expect(verdicts([days], [left])).toEqual([])
  const allDay: Procedure = { ...bare, processingTime: { statutory: 'trong ngày' } }
  expect(verdicts([sameDay], [allDay])).toEqual(['processing-time relief'])
})

test.each<[string, Procedure['levels'], Procedure['levels'], string, string]>([
  ['delegated', ['district'], ['commune'], '2019-01-01', 'relief'],
  ['taken up', ['commune'], ['district'], '2019-01-01', 'burden'],
  ['a higher level beside the nearest comes', ['commune'], ['commune', 'district'], '2019-01-01', 'neutral'],
  ['a higher level beside the nearest goes', ['commune', 'province'], ['commune'], '2019-01-01', 'neutral'],
  ['the district ended by law, to the commune', ['district'], ['commune'], '2025-07-01', 'neutral'],
  ['the district ended by law, to the province', ['district'], ['province'], '2025-07-01', 'neutral'],
])('level: %s', (_, from, to, day, expected) => {
  const [before, after] = [from, to].map((levels) => catalogOf([{ ...bare, levels }]))
  expect(
    judge(comparisonOf(before!, after!, day)).flatMap(({ changes }) => changes.map(({ effect }) => effect)),
  ).toEqual([expected])
})

test('the same agencies in another order are no change', () => {
  const [before, after] = [
    ['so-tu-phap', 'phong-noi-vu'],
    ['phong-noi-vu', 'so-tu-phap'],
  ].map((coordinating) => ({ ...bare, coordinating }))
  expect(verdicts([before!], [after!])).toEqual([])
})
