import { say } from '../../model/localized.ts'
import type { Fee } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { fees } from '../parts.ts'
import { amendment, field } from '../shapes.ts'

export const feeRenamed = amendment('fee-renamed', fees, field<Fee>('name'), {
  effect: always('neutral'),
  describe: ({ from, to }) => say(`Đổi tên khoản thu từ “${from ?? ''}” thành “${to ?? ''}”`, `Fee renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
