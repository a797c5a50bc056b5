import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { hidesOddSpace, withPlainSpaces } from '#model/spaces.ts'
import { at, type Rule } from '../rule.ts'

/** Keys and indents with such a space are found while a file is read; here are codes, ids, dates and durations. */
export const nonBreakingSpace: Rule = {
  id: 'non-breaking-space',
  severity: 'error',
  title: say(
    'Dấu cách lạ trong tên khóa, mã, định danh hoặc chỗ thụt dòng',
    'Unusual space in a key, a code, an id or the indentation',
  ),
  why: say(
    'Dấu cách không ngắt (thường do chép từ Word hay trang web) và ký tự rộng bằng không nhìn giống dấu cách thường hoặc không nhìn thấy, nhưng làm khóa thành khóa khác, mã thành mã khác.',
    'A non-breaking space (often copied from Word or a web page) or a character of no width looks like a plain space or like nothing, and makes another key of a key and another code of a code.',
  ),
  example: { bad: 'field: "ho-tich\\u00a0"', good: 'field: ho-tich' },
  fixable: true,
  *check({ files }) {
    for (const { source, texts } of files) {
      for (const { at: route, text } of texts) {
        if (!hidesOddSpace(text)) continue
        const plain = withPlainSpaces(text)
        yield {
          place: at({ source }, ...route),
          message: say(
            `Trong ${quoted(plain)} có dấu cách lạ (không ngắt, hoặc không nhìn thấy); xóa và gõ lại.`,
            `There is an unusual space (non-breaking or invisible) in ${quoted(plain)}; delete it and type it again.`,
          ),
          fix: { kind: 'replace', safe: true, source, at: route, text: JSON.stringify(plain) },
        }
      }
    }
  },
}
