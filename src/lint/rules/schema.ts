import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** What one value, by itself, can have wrong. */
export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  title: say('Nội dung không đúng lược đồ', 'Content that does not fit its schema'),
  why: say(
    'Khóa thiếu, khóa lạ hay giá trị sai kiểu làm cả tệp bị bỏ ra ngoài: không so sánh, không tính được gì từ nó.',
    'With a key missing or unknown, or a value of the wrong type, the whole file is left out: nothing can be compared or counted.',
  ),
  example: {
    bad: 'levels: commune\nfeld: ho-tich',
    good: 'levels: [commune]\nfield: ho-tich',
  },
  fixable: true,
  check: foundWhileReading,
}
