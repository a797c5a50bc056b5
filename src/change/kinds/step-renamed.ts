import { say } from '../../model/localized.ts'
import type { Step } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { steps } from '../parts.ts'
import { amendment, field } from '../shapes.ts'

export const stepRenamed = amendment('step-renamed', steps, field<Step>('name'), {
  effect: always('neutral'),
  describe: ({ from, to }) => say(`Đổi tên bước từ “${from ?? ''}” thành “${to ?? ''}”`, `Step renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
