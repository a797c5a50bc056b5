import { say } from '#model/localized.ts'
import type { Requirement } from '#model/types.gen.ts'
import { requirements } from '../parts.ts'
import { amendment, field } from '../shapes.ts'
import { always, undetermined } from '../verdict.ts'

export const requirementChanged = amendment('requirement-changed', requirements, field<Requirement>('text'), {
  decidedBy: 'law',
  title: say('Sửa điều kiện', 'Requirement changed'),
  ...always(
    undetermined(
      'điều kiện viết bằng lời, máy không biết dễ hơn hay khó hơn',
      'a requirement in words: only a person can say whether it is easier to meet',
    ),
  ),
  meaning: ({ from = '', to = '' }) =>
    say(
      `Người nộp hồ sơ phải đáp ứng “${to}” thay vì “${from}”`,
      `The applicant has to meet “${to}” instead of “${from}”`,
    ),
  describe: ({ from, to }) =>
    say(
      `Sửa yêu cầu, điều kiện từ “${from ?? ''}” thành “${to ?? ''}”`,
      `Requirement changed from “${from ?? ''}” to “${to ?? ''}”`,
    ),
})
