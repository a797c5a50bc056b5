import { say } from '#model/localized.ts'
import { property } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const renamed = property('renamed', 'name', {
  formPart: 'name',
  decidedBy: 'law',
  title: say('Đổi tên thủ tục', 'Procedure renamed'),
  ...always(neutral('chỉ tên gọi đổi, việc phải làm vẫn như cũ', 'only the name changes, not what has to be done')),
  meaning: ({ from = '', to = '' }) =>
    say(
      `Tìm thủ tục theo tên “${to}” thay vì “${from}”; việc phải làm vẫn như cũ`,
      `The procedure is found as “${to}” instead of “${from}”; what has to be done stays the same`,
    ),
  describe: ({ from, to }) =>
    say(`Đổi tên thủ tục từ “${from ?? ''}” thành “${to ?? ''}”`, `Renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
