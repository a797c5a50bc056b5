import { say } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { documents } from '../parts.ts'
import { amendment, field } from '../shapes.ts'

export const documentRenamed = amendment('document-renamed', documents, field<DossierDocument>('name'), {
  effect: always('neutral'),
  describe: ({ from, to }) => say(`Đổi tên giấy tờ từ “${from ?? ''}” thành “${to ?? ''}”`, `Paper renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
