import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** Keys are compared in NFC. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  title: say('Một khóa có hai lần trong cùng một mục', 'One key twice in one item'),
  why: say(
    'YAML chỉ giữ một trong hai giá trị và không báo gì. Hai cách mã hóa của cùng một chữ có dấu (NFC và NFD) cũng là một khóa.',
    'YAML keeps one of the two values and says nothing. Two encodings of the same accented letter (NFC and NFD) are one key too.',
  ),
  example: {
    bad: 'committed: 10 ngày\ncommitted: 7 ngày',
    good: 'committed: 7 ngày',
  },
  fixable: false,
  check: foundWhileReading,
}
