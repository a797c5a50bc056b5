import { isDate } from '#model/date.ts'
import { guessDuration, twoMeanings } from '#model/duration-guess.ts'
import { say, type Localized } from '#model/localized.ts'
import { foldDiacritics } from '#model/text.ts'

/** What a pattern or format of the schemas wants, in words, and what a wrong text was perhaps meant to be. */
export interface Form {
  readonly words: Localized
  guess?(text: string): string | undefined
  /** The two things that a text may mean, where it was not read because of that. */
  meanings?(text: string): readonly [string, string] | undefined
}

const code: Form = {
  words: say(
    'một mã số thủ tục: một chữ số, dấu chấm, sáu chữ số, ví dụ “1.001193”; có thể thêm hậu tố: “1.000948.H38”',
    'a procedure code: one digit, a dot, six digits, such as “1.001193”; a suffix may follow: “1.000948.H38”',
  ),
}
const id: Form = {
  words: say(
    'một tên ngắn không dấu, chữ thường, nối bằng gạch ngang, ví dụ “ho-tich”',
    'a short lower-case name without diacritics, joined by hyphens, such as “ho-tich”',
  ),
  guess: (text) =>
    foldDiacritics(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || undefined,
}
const clock: Form = {
  words: say('giờ và phút trong ngày, ví dụ “15:00”', 'an hour and minute of the day, such as “15:00”'),
}
const fingerprint: Form = {
  words: say(
    'dấu nhận dạng 16 chữ số và chữ a–f, như tthc diff in ra',
    'a fingerprint of 16 digits and letters a–f, as tthc diff prints it',
  ),
}
const point: Form = { words: say('chữ của điểm: a, b, c, d, đ, e …', 'the letter of a point: a, b, c, d, đ, e …') }
const figure: Form = {
  words: say(
    'subjectsPerYear, timesPerYear, hoặc activities/ và định danh công việc',
    'subjectsPerYear, timesPerYear, or activities/ and the id of an activity',
  ),
}
const date: Form = {
  words: say(
    'một ngày có thật, viết năm-tháng-ngày, ví dụ 2020-11-08',
    'a date that exists, as year-month-day, such as 2020-11-08',
  ),
  guess(text) {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDate(iso) ? iso : undefined
  },
}
const duration: Form = {
  words: say(
    'một khoảng thời gian có đơn vị, ví dụ “5 ngày làm việc”, “20 ngày”, “8 giờ”, “trong ngày”, “không quy định”',
    'a length of time with its unit, such as “5 ngày làm việc”, “20 ngày”, “8 giờ”, “trong ngày”, “không quy định”',
  ),
  guess: guessDuration,
  meanings: twoMeanings,
}
const durationOrClock: Form = {
  words: say(
    'một khoảng thời gian có đơn vị (“5 ngày làm việc”), hoặc giờ trong ngày (“15:00”)',
    'a length of time with its unit (“5 ngày làm việc”), or an hour of the day (“15:00”)',
  ),
  guess: guessDuration,
  meanings: twoMeanings,
}

/** By the `pattern` or `format` that stands in the schemas. */
export const forms: ReadonlyMap<string, Form> = new Map([
  ['^[1-9]\\.\\d{6}(\\.[A-Z0-9]+)*$', code],
  ['^[a-z0-9]+(-[a-z0-9]+)*$', id],
  ['^([01]\\d|2[0-3]):[0-5]\\d$', clock],
  ['^[a-zđ]\\d?$', point],
  ['^[0-9a-f]{16}$', fingerprint],
  ['^(subjectsPerYear|timesPerYear|activities/[a-z0-9-]+)$', figure],
  ['date', date],
  ['duration-text', duration],
  ['duration-or-clock', durationOrClock],
])
