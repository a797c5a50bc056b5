import { say } from '#model/localized.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'

export const noLegalBasis: Rule = {
  id: 'no-legal-basis',
  severity: 'info',
  title: say('Thủ tục không có căn cứ pháp lý', 'Procedure without legal basis'),
  why: say(
    'Thủ tục hành chính chỉ tồn tại khi một văn bản quy định nó, và kiến nghị sửa đổi phải nêu văn bản ấy. Danh mục đang nhập dần có thể chưa ghi, nên đây là việc còn lại, không phải lỗi.',
    'A procedure exists only because a legal document says so, and a recommendation must name what to amend. A catalog in the making may not have it yet, so this is work left and no mistake.',
  ),
  example: {
    bad: 'code: "1.001193"\nname: Đăng ký khai sinh',
    good: 'code: "1.001193"\nname: Đăng ký khai sinh\nlegalBasis:\n  - { document: 60/2014/QH13, title: Luật Hộ tịch }',
  },
  fixable: false,
  weighs: ['legalBasis'],
  *check(catalog, { asOf }) {
    for (const entry of inForce(catalog, asOf)) {
      const { legalBasis } = entry.value
      if (legalBasis !== undefined && legalBasis.length > 0) continue
      yield {
        place: at(entry, legalBasis === undefined ? 'code' : 'legalBasis'),
        message: say(
          'Thủ tục chưa ghi văn bản nào quy định nó; ghi vào “legalBasis”.',
          'No document is named that this procedure rests on; write it under “legalBasis”.',
        ),
      }
    }
  },
}
