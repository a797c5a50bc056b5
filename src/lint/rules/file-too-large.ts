import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** Found before the file is read as text. */
export const fileTooLarge: Rule = {
  id: 'file-too-large',
  severity: 'error',
  title: say('Tệp quá lớn', 'File too large'),
  why: say(
    'Một thủ tục dài nhất cũng chỉ vài chục KB. Tệp trên 1 MiB thường là tệp lấy nhầm; nó không được đọc.',
    'Even the longest procedure has some ten KB. A file above 1 MiB is usually there by mistake; it is not read.',
  ),
  example: {
    bad: '# 1.001193.yaml, 3 MB',
    good: '# 1.001193.yaml, 5 KB',
  },
  fixable: false,
  check: foundWhileReading,
}
