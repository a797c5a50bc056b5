import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** A text that the YAML reader refuses; only the first mistake of a file is reported. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  title: say('Tệp không phải YAML', 'File that is not YAML'),
  why: say(
    'Sai một dấu là cả tệp không đọc được: thủ tục trong đó vắng mặt ở mọi phép so sánh, phương án và báo cáo.',
    'One wrong mark and the whole file cannot be read: its procedure is missing in every comparison, proposal and report.',
  ),
  example: {
    bad: 'name: Luật: sửa đổi',
    good: 'name: "Luật: sửa đổi"',
  },
  fixable: false,
  check: foundWhileReading,
}
