import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** Aliases of aliases, and nesting or numbers of values that no honest file has. */
export const aliasBomb: Rule = {
  id: 'alias-bomb',
  severity: 'error',
  title: say('Tệp phình ra quá lớn khi đọc', 'File that grows too large when it is read'),
  why: say(
    'Vài dòng “*” lồng nhau có thể thành hàng tỷ giá trị và làm treo máy của mọi người mở danh mục; tệp như vậy không được đọc. Giới hạn: 40 tầng, 100.000 giá trị, 10.000 lần lặp lại.',
    'A few lines of nested “*” can stand for billions of values and hang the machine of everybody who opens the catalog; such a file is not read. Limits: 40 levels, 100,000 values, 10,000 repetitions.',
  ),
  example: {
    bad: 'a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]',
    good: 'a: &a [x, x]\nb: *a',
  },
  fixable: false,
  check: foundWhileReading,
}
