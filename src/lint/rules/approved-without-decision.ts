import { say } from '#model/localized.ts'
import type { StatusEvent } from '#model/types.gen.ts'
import { lastEvent } from '#proposal/status.ts'
import { at, type Rule } from '../rule.ts'

export const approvedWithoutDecision: Rule = {
  id: 'approved-without-decision',
  severity: 'error',
  title: say('Đã thông qua nhưng không có quyết định', 'Approved without a decision'),
  why: say(
    'Phương án chỉ có hiệu lực bằng một quyết định; không có số, ngày và cơ quan ban hành thì không ai đối chiếu được.',
    'A proposal takes effect through a decision; without its number, date and issuer nobody can check it.',
  ),
  example: {
    bad: 'status: approved\nhistory:\n  - { status: submitted, date: 2020-03-17 }',
    good: 'status: approved\nhistory:\n  - { status: submitted, date: 2020-03-17 }\n  - { status: approved, date: 2020-09-22, number: 12/QĐ-UBND, issuer: Chủ tịch Ủy ban nhân dân huyện }',
  },
  fixable: false,
  *check({ proposals }) {
    for (const entry of proposals) {
      const { status, history = [] } = entry.value
      if (status !== 'approved' && status !== 'implemented') continue
      const event = lastEvent(entry.value, 'approved')
      if (event === undefined)
        yield {
          place: at(entry, 'status'),
          message: say(
            'Chưa ghi quyết định thông qua; thêm vào “history” một dòng approved có date, number và issuer.',
            'The decision is not recorded; add an approved event with date, number and issuer to “history”.',
          ),
        }
      const missing = event === undefined ? [] : absent(event)
      if (event !== undefined && missing.length > 0)
        yield {
          place: at(entry, 'history', history.indexOf(event)),
          message: say(
            `Quyết định thông qua còn thiếu ${missing.join(', ')}.`,
            `The approving decision lacks ${missing.join(', ')}.`,
          ),
        }
    }
  },
}

const absent = (event: StatusEvent): readonly string[] =>
  (['number', 'issuer'] as const).filter((key) => !/[\p{L}\p{N}]/u.test(event[key] ?? ''))
