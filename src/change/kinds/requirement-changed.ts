import { say } from '../../model/localized.ts'
import type { Requirement } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { requirements } from '../parts.ts'
import { amendment, field } from '../shapes.ts'

export const requirementChanged = amendment('requirement-changed', requirements, field<Requirement>('text'), {
  effect: always('undetermined'),
  describe: ({ from, to }) => say(`Sửa yêu cầu, điều kiện từ “${from ?? ''}” thành “${to ?? ''}”`,
    `Requirement changed from “${from ?? ''}” to “${to ?? ''}”`),
})
