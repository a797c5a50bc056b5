import { say } from '#model/localized.ts'
import { legalBases } from '../parts.ts'
import { presence } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const legalBasisAdded = presence('legal-basis-added', 'added', legalBases, {
  mirror: 'legal-basis-removed',
  decidedBy: 'office',
  title: say('Thêm căn cứ pháp lý', 'Legal basis added'),
  ...always(neutral('chỉ văn bản dẫn chiếu đổi', 'only the document cited changes')),
  meaning: ({ key }) =>
    say(
      `Người nộp hồ sơ không phải làm gì khác; thủ tục dẫn chiếu thêm ${key}`,
      `Nothing to do for the applicant; the procedure also cites ${key}`,
    ),
  describe: ({ key }) => say(`Thêm căn cứ pháp lý ${key}`, `Adds the legal basis ${key}`),
})
