import { say } from '#model/localized.ts'
import { isLawGiven } from '#change/facts.ts'
import { notDropped } from '#proposal/status.ts'
import { at, type Rule } from '../rule.ts'

export const beyondAuthority: Rule = {
  id: 'beyond-authority',
  severity: 'error',
  title: say('Tự quyết điều thuộc thẩm quyền cấp trên', 'Own decision about what belongs to a higher authority'),
  why: say(
    'Thời hạn luật định, thành phần hồ sơ, phí, điều kiện, cấp và cơ quan giải quyết do văn bản pháp luật quy định: địa phương chỉ kiến nghị sửa. Thuộc thẩm quyền của cơ quan là thời hạn cam kết, quy trình nội bộ, cách nhận hồ sơ.',
    'Statutory time, dossier, fees, requirements, level and authority are given by law: a local office can only recommend to amend them. Its own are the committed time, the internal process and the ways to hand in a dossier.',
  ),
  example: {
    bad: 'competence: own\nchanges:\n  - { kind: processing-time, key: statutory, to: 10 ngày, reason: … }',
    good: 'competence: own\nchanges:\n  - { kind: processing-time, key: committed, to: 10 ngày, reason: … }',
  },
  fixable: false,
  *check(catalog) {
    for (const entry of notDropped(catalog)) {
      for (const [index, { competence, changes }] of entry.value.items.entries()) {
        if (competence !== 'own') continue
        for (const [position, change] of changes.entries()) {
          if (!isLawGiven(change)) continue
          yield {
            place: at(entry, 'items', index, 'changes', position, 'kind'),
            message: say(
              'Điều này do văn bản pháp luật quy định. Chuyển sang một mục có competence: recommendation và ghi kiến nghị sửa văn bản nào.',
              'This is given by law. Move it to an item with competence: recommendation and say which document is to be amended.',
            ),
            related: [
              {
                place: at(entry, 'items', index, 'competence'),
                message: say('Mục này là thẩm quyền của cơ quan.', 'This item is the office’s own.'),
              },
            ],
          }
        }
      }
    }
  },
}
