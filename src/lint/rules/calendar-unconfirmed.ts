import { say } from '#model/localized.ts'
import { at, type Rule } from '../rule.ts'

export const calendarUnconfirmed: Rule = {
  id: 'calendar-unconfirmed',
  severity: 'info',
  title: say('Lịch nghỉ chưa đối chiếu', 'Calendar not confirmed'),
  why: say(
    'Ngày nghỉ, nghỉ bù và ngày làm bù do cơ quan có thẩm quyền quyết định mỗi năm; lịch chép theo trí nhớ có thể làm sai ngày hẹn trả.',
    'Days off, substitute days and make-up days are decided every year; a calendar from memory can make due dates wrong.',
  ),
  example: { bad: 'year: 2020\nconfirmed: false', good: 'year: 2020\nconfirmed: true\nsource: Thông báo số …' },
  fixable: false,
  *check({ calendars }) {
    for (const entry of calendars) {
      const { year, confirmed } = entry.value
      if (!confirmed)
        yield {
          place: at(entry, 'confirmed'),
          message: say(
            `Lịch nghỉ năm ${year} chưa đối chiếu; so với thông báo chính thức rồi ghi confirmed: true.`,
            `The calendar of ${year} is not confirmed; compare it with the official notice, then write confirmed: true.`,
          ),
        }
    }
  },
}
