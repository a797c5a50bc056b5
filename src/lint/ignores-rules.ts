import { say } from '#model/localized.ts'
import type { StageRule } from './severities.ts'

const GOOD =
  'steps:   # tthc-ignore steps-do-not-sum until 2026-12-31: Chờ quy trình nội bộ mới\n  - { id: tiep-nhan, name: Tiếp nhận, duration: 4 giờ }'
const bad = (comment: string): StageRule['example'] => ({ bad: GOOD.replace(/# .*/, comment), good: GOOD })

export const ignoreWithoutReason: StageRule = {
  id: 'ignore-without-reason',
  severity: 'error',
  title: say('Bỏ qua mà không nêu lý do', 'Ignored without a reason'),
  why: say(
    'Người đọc sau này phải biết vì sao một điều sai được để lại; thiếu lý do thì chú thích không có tác dụng.',
    'Whoever reads it later must know why something wrong was left; without a reason the comment does nothing.',
  ),
  example: bad('# tthc-ignore steps-do-not-sum'),
  fixable: false,
}

export const ignoreMalformed: StageRule = {
  id: 'ignore-malformed',
  severity: 'error',
  title: say('Chú thích tthc-ignore viết sai', 'tthc-ignore comment that cannot be read'),
  why: say(
    'Chú thích không hiểu được thì không có tác dụng. Viết “# tthc-ignore quy-tắc: lý do”, nhiều quy tắc cách nhau bằng dấu phẩy, thời hạn viết “until 2026-12-31” trước dấu hai chấm.',
    'A comment that is not understood does nothing. Write “# tthc-ignore rule-id: reason”, commas between several rules, and “until 2026-12-31” before the colon for a last day.',
  ),
  example: bad('# tthc-ignore: Chờ quy trình nội bộ mới'),
  fixable: false,
}

export const ignoreExpired: StageRule = {
  id: 'ignore-expired',
  severity: 'warning',
  title: say('Thời hạn bỏ qua đã hết', 'Ignored beyond its last day'),
  why: say(
    'Đến hạn đã hẹn thì phải sửa, hoặc cân nhắc lại rồi hẹn ngày khác; chú thích quá hạn không có tác dụng.',
    'On the agreed day it is to be fixed, or agreed anew; a comment beyond its last day does nothing.',
  ),
  example: bad('# tthc-ignore steps-do-not-sum until 2016-12-31: Chờ quy trình nội bộ mới'),
  fixable: false,
}

export const unusedIgnore: StageRule = {
  id: 'unused-ignore',
  severity: 'warning',
  title: say('Chú thích bỏ qua không còn dùng', 'Ignored although nothing is wrong'),
  why: say(
    'Điều sai đã hết mà chú thích còn đó thì sẽ che một điều sai mới.',
    'A comment that stays when the mistake is gone will hide the next one.',
  ),
  example: bad('# tthc-ignore duplicate-code: Hai thủ tục cùng mã'),
  fixable: false,
}
