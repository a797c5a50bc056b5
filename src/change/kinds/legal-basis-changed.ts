import { say } from '#model/localized.ts'
import type { LegalBasis } from '#model/types.gen.ts'
import { legalBases } from '../parts.ts'
import { amendment, type Lens } from '../shapes.ts'
import { always, neutral } from '../verdict.ts'

const whole: Lens<LegalBasis> = {
  covers: ['title', 'date', 'issuer'],
  whole: true,
  get: (basis) => basis,
  set: (_, value) => value as LegalBasis,
}

export const legalBasisChanged = amendment('legal-basis-changed', legalBases, whole, {
  decidedBy: 'office',
  title: say('Sửa căn cứ pháp lý', 'Legal basis corrected'),
  ...always(neutral('chỉ văn bản dẫn chiếu đổi', 'only the document cited changes')),
  meaning: ({ key }) =>
    say(
      `Người nộp hồ sơ không phải làm gì khác; danh mục ghi lại tên, ngày hoặc cơ quan ban hành của ${key}`,
      `Nothing to do for the applicant; the catalog corrects the title, date or issuer of ${key}`,
    ),
  describe: ({ key }) =>
    say(
      `Sửa tên, ngày hoặc cơ quan ban hành của căn cứ ${key}`,
      `Title, date or issuer of the legal basis ${key} corrected`,
    ),
})
