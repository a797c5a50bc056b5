import { say } from '#model/localized.ts'
import { notDropped } from '#proposal/status.ts'
import { at, type Rule } from '../rule.ts'

export const noRecommendation: Rule = {
  id: 'no-recommendation',
  severity: 'error',
  title: say('Kiến nghị không nói sửa văn bản nào', 'Recommendation that names no provision'),
  why: say(
    'Điều do luật định chỉ thay đổi khi văn bản được sửa; phương án phải nêu điểm, khoản, điều cần sửa và cơ quan sửa thì cấp trên mới xử lý được.',
    'What the law gives changes only when the law is amended; the plan must name the provision and who amends it, or nobody above can act on it.',
  ),
  example: {
    bad: 'competence: recommendation\nchanges: []',
    good: 'competence: recommendation\nchanges: []\nrecommendation:\n  - { amend: { document: 81/2006/QH11, article: 21 }, action: Bỏ bản khai nhân khẩu, by: Quốc hội }',
  },
  fixable: false,
  *check(catalog) {
    for (const entry of notDropped(catalog)) {
      for (const [index, { competence, recommendation = [] }] of entry.value.items.entries()) {
        if (competence !== 'recommendation' || recommendation.length > 0) continue
        yield {
          place: at(entry, 'items', index, 'competence'),
          message: say(
            'Mục này kiến nghị cấp trên nhưng chưa nói sửa quy định nào; ghi vào khóa “recommendation”.',
            'This item asks a higher authority but does not say which provision to amend; write it under the key “recommendation”.',
          ),
        }
      }
    }
  },
}
