import { say } from '#model/localized.ts'
import { legalBases } from '../parts.ts'
import { presence } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

export const legalBasisRemoved = presence('legal-basis-removed', 'removed', legalBases, {
  mirror: 'legal-basis-added',
  decidedBy: 'office',
  title: say('Bỏ căn cứ pháp lý', 'Legal basis removed'),
  ...always(neutral('chỉ văn bản dẫn chiếu đổi', 'only the document cited changes')),
  meaning: ({ key }) =>
    say(
      `Người nộp hồ sơ không phải làm gì khác; thủ tục không còn dẫn chiếu ${key}`,
      `Nothing to do for the applicant; the procedure no longer cites ${key}`,
    ),
  describe: ({ key }) => say(`Bỏ căn cứ pháp lý ${key}`, `Removes the legal basis ${key}`),
})
