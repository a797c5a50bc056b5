import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** A matter of permissions or of a broken link. */
export const unreadable: Rule = {
  id: 'unreadable',
  severity: 'error',
  title: say('Không mở được tệp', 'File that cannot be opened'),
  why: say(
    'Tệp có trong thư mục danh mục mà không đọc được thì danh mục thiếu một phần và mọi con số đều sai.',
    'With a file that is there but cannot be read, part of the catalog is missing and every figure is wrong.',
  ),
  example: {
    bad: '# không có quyền đọc, hoặc là liên kết hỏng',
    good: '# chmod a+r 1.001193.yaml',
  },
  fixable: false,
  check: foundWhileReading,
}
