import { say } from '#model/localized.ts'
import type { Step } from '#model/types.gen.ts'
import { steps } from '../parts.ts'
import { amendment, field } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const stepRenamed = amendment('step-renamed', steps, field<Step>('name'), {
  decidedBy: 'office',
  title: say('Đổi tên bước', 'Step renamed'),
  ...always(neutral('vẫn bước ấy, chỉ tên gọi đổi', 'it is the same step under another name')),
  meaning: ({ from = '', to = '' }) =>
    say(
      `Hồ sơ vẫn qua bước ấy, nay gọi là “${to}” thay vì “${from}”`,
      `The dossier goes through the same step, now called “${to}” instead of “${from}”`,
    ),
  describe: ({ from, to }) =>
    say(`Đổi tên bước từ “${from ?? ''}” thành “${to ?? ''}”`, `Step renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
