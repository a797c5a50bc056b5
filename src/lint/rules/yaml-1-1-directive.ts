import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** The same text means two things in the two versions. */
export const yaml11Directive: Rule = {
  id: 'yaml-1-1-directive',
  severity: 'error',
  title: say('Tệp khai là YAML 1.1', 'File declared as YAML 1.1'),
  why: say(
    'Ở YAML 1.1, “no” là giá trị sai và 2014-01-01 là một kiểu ngày; danh mục được đọc theo YAML 1.2, nơi cả hai là chữ.',
    'In YAML 1.1 “no” is false and 2014-01-01 is a date type; a catalog is read as YAML 1.2, where both are texts.',
  ),
  example: {
    bad: '%YAML 1.1\n---\ncode: "1.004222"',
    good: 'code: "1.004222"',
  },
  fixable: false,
  check: foundWhileReading,
}
