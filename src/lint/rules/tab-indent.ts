import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** It is reported in the place of the syntax error that the tab causes. */
export const tabIndent: Rule = {
  id: 'tab-indent',
  severity: 'error',
  title: say('Thụt dòng bằng phím Tab', 'Indentation with tabs'),
  why: say(
    'YAML không cho thụt dòng bằng Tab vì mỗi chương trình hiện Tab rộng một kiểu; tệp không đọc được.',
    'YAML forbids tabs in the indentation because every program shows them in another width; the file cannot be read.',
  ),
  example: {
    bad: 'processingTime:\n\tstatutory: 15 ngày',
    good: 'processingTime:\n  statutory: 15 ngày',
  },
  fixable: false,
  check: foundWhileReading,
}
