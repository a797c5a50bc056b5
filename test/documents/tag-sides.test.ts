import { expect, test } from 'vitest'
import { sidesOf } from '#documents/tags/sides.ts'
import type { Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'

const names = {
  paperType: (id: string) => id,
  agency: (id: string) => `cơ quan ${id}`,
  field: (id: string) => id,
  database: (id: string) => id,
  procedure: (code: string) => `thủ tục ${code}`,
}
const before = {
  code: '1.000001',
  name: 'Đăng ký',
  levels: ['commune'],
  field: 'ho-tich',
  authority: 'a',
  processingTime: { statutory: '5 ngày' },
  dossier: { documents: [{ id: 'don', name: 'Đơn', type: 'to-khai', originals: 1 }] },
  compliance: { activities: [{ id: 'viet', group: 'prepare', document: 'don', hours: 1, source: 'x' }] },
} as unknown as Procedure
const sides = (change: object): readonly [string, string] =>
  sidesOf({ procedure: '1.000001', ...change } as Change, before, names)

test.each([
  [
    'a removed paper, without the work on it',
    { kind: 'document-removed', key: 'don', from: { id: 'don', name: 'Đơn' } },
    ['Đơn; Hình thức: nộp 01 bản chính', ''],
  ],
  [
    'an added paper',
    { kind: 'document-added', to: { id: 'anh', name: 'Ảnh', copies: 2 } },
    ['', 'Ảnh; Hình thức: nộp 02 bản sao'],
  ],
  [
    'work alone',
    {
      kind: 'compliance',
      key: 'activities/viet',
      from: before.compliance!.activities![0],
      to: { ...before.compliance!.activities![0]!, hours: 2 },
    },
    ['Số giờ: 1', 'Số giờ: 2'],
  ],
  [
    'an authority by its name',
    { kind: 'authority', from: 'a', to: 'b' },
    ['Cơ quan giải quyết: cơ quan a', 'Cơ quan giải quyết: cơ quan b'],
  ],
  [
    'procedures that are joined',
    { kind: 'merged', from: ['1.000001', '1.000002'], to: '1.000003' },
    ['thủ tục 1.000001; thủ tục 1.000002', 'thủ tục 1.000003'],
  ],
])('%s', (_, change, expected) => {
  expect(sides(change)).toEqual(expected)
})
