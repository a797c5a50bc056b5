import { say } from '#model/localized.ts'
import type { Tag, TagValues } from '#model/tag.ts'
import { fillTemplate } from '#template/fill.ts'
import { prepareTemplate } from '#template/prepare.ts'
import { partsOf } from './word.ts'

const tag = (id: string, vi: string, kind: Tag['kind'] = 'text', tags?: readonly Tag[]): Tag => ({
  id,
  vi,
  kind,
  description: say(vi, id),
  example: '',
  main: id === 'office',
  ...(tags === undefined ? {} : { tags }),
})

/** A small vocabulary: a text, one that may be empty, a condition, a list with a list. */
export const small: readonly Tag[] = [
  tag('office', 'cơ quan'),
  tag('decision_number', 'số quyết định'),
  tag('remark', 'ghi chú'),
  tag('has_cost', 'có chi phí', 'condition'),
  tag('procedures', 'thủ tục', 'list', [
    tag('code', 'mã số'),
    tag('field', 'lĩnh vực'),
    tag('changes', 'thay đổi', 'list', [tag('reason', 'lý do')]),
  ]),
]

export const values: TagValues = {
  office: 'Ủy ban nhân dân huyện',
  decision_number: '12/QĐ-UBND',
  remark: '',
  has_cost: false,
  procedures: [
    { code: '1.000001', field: 'Hộ tịch', changes: [{ reason: 'thừa' }, { reason: 'trùng' }] },
    { code: '1.000002', field: 'Hộ tịch', changes: [] },
    { code: '1.000003', field: 'Cư trú', changes: [{ reason: 'chậm' }] },
  ],
}

/** Faults of a template, in Vietnamese. */
export const faultsOf = (bytes: Uint8Array): readonly string[] =>
  prepareTemplate(bytes, 'mau.docx', small).faults.map(({ vi }) => vi)

/** Parts of a template filled with the values. Throws when it has faults. */
export async function filled(bytes: Uint8Array, given: TagValues = values): Promise<Readonly<Record<string, string>>> {
  const prepared = prepareTemplate(bytes, 'mau.docx', small)
  if (prepared.faults.length > 0) throw new Error(prepared.faults.map(({ vi }) => vi).join('\n'))
  return partsOf(await fillTemplate(prepared, given, 'Tên văn bản', 'mau.docx'))
}
