import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** Found before the file is read as text. */
export const notUtf8: Rule = {
  id: 'not-utf8',
  severity: 'error',
  title: say('Tệp không phải UTF-8', 'File that is not UTF-8'),
  why: say(
    'Chữ Việt trong bảng mã khác (TCVN3, VNI, UTF-16) đọc ra thành chữ vô nghĩa.',
    'Vietnamese in another encoding (TCVN3, VNI, UTF-16) reads as nonsense.',
  ),
  example: {
    bad: '# Lưu bằng bảng mã UTF-16',
    good: '# Lưu bằng bảng mã UTF-8',
  },
  fixable: false,
  check: foundWhileReading,
}
