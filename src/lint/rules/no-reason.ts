import { say } from '#model/localized.ts'
import { at, type Rule } from '../rule.ts'

export const noReason: Rule = {
  id: 'no-reason',
  severity: 'error',
  title: say('Thay đổi không có lý do', 'Change without a reason'),
  why: say(
    'Quyết định phải nói vì sao cắt giảm; thiếu lý do thì cấp có thẩm quyền không xem xét được phương án.',
    'A decision must say why something is cut; without a reason the authority cannot weigh the proposal.',
  ),
  example: {
    bad: 'changes:\n  - { kind: document-removed, key: so-ho-khau }',
    good: 'changes:\n  - { kind: document-removed, key: so-ho-khau, reason: Công an xã đang giữ dữ liệu này. }',
  },
  fixable: false,
  *check({ proposals }) {
    for (const entry of proposals) {
      for (const [index, item] of entry.value.items.entries()) {
        for (const [position, { reason }] of item.changes.entries()) {
          if (reason !== undefined && saysSomething(reason)) continue
          const route = ['items', index, 'changes', position, ...(reason === undefined ? [] : ['reason'])]
          yield {
            place: at(entry, ...route),
            message: say(
              'Thay đổi này chưa có lý do; ghi vào khóa “reason”.',
              'This change has no reason; write it under the key “reason”.',
            ),
          }
        }
      }
    }
  },
}

/** Blanks, dots and dashes only fill a place. */
const saysSomething = (text: string): boolean => /\p{L}/u.test(text)
