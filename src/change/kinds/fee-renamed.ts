import { say } from '#model/localized.ts'
import type { Fee } from '#model/types.gen.ts'
import { fees } from '../parts.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const feeRenamed = amendment('fee-renamed', fees, field<Fee>('name'), {
  decidedBy: 'office',
  title: say('Đổi tên phí, lệ phí', 'Fee renamed'),
  ...always(neutral('vẫn khoản thu ấy, chỉ tên gọi đổi', 'it is the same fee under another name')),
  meaning: ({ from = '', to = '' }) =>
    say(
      `Người nộp hồ sơ trả như cũ cho “${to}”, trước gọi là “${from}”`,
      `The applicant pays as before for “${to}”, so far called “${from}”`,
    ),
  describe: ({ from, to }) =>
    say(
      `Đổi tên khoản thu từ “${from ?? ''}” thành “${to ?? ''}”`,
      `Fee renamed from “${from ?? ''}” to “${to ?? ''}”`,
    ),
})
