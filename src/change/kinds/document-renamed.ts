import { say } from '../../model/localized.ts'
import type { DossierDocument } from '../../model/types.gen.ts'
import { documents } from '../parts.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const documentRenamed = amendment('document-renamed', documents, field<DossierDocument>('name'), {
  title: say('Đổi tên giấy tờ', 'Paper renamed'),
  ...always(neutral('vẫn là giấy tờ ấy, chỉ tên gọi đổi', 'it is the same paper under another name')),
  meaning: ({ from = '', to = '' }) => say(`Vẫn giấy tờ ấy, nay gọi là “${to}” thay vì “${from}”`, `The same paper is now called “${to}” instead of “${from}”`),
  describe: ({ from, to }) => say(`Đổi tên giấy tờ từ “${from ?? ''}” thành “${to ?? ''}”`, `Paper renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
