import { say } from '#model/localized.ts'

/** What the page itself says; what the comparison says comes with it. */
export const pageWords = {
  title: say('So sánh thủ tục hành chính', 'Comparison of administrative procedures'),
  skip: say('Đến các thay đổi', 'Skip to the changes'),
  base: say('Hiện hành', 'Current'),
  head: say('Đề xuất', 'Proposed'),
  effect: say('Mức thay đổi', 'Effect'),
  asOf: say('Thủ tục có hiệu lực ngày', 'Procedures in force on'),
  summary: say('Tóm tắt', 'Summary'),
  changes: say('Các thay đổi', 'Changes'),
  none: say('Không có thay đổi nào.', 'Nothing has changed.'),
  gaining: say('Thủ tục có cắt giảm', 'Procedures with relief'),
  losing: say('Thủ tục có tăng gánh nặng', 'Procedures with a burden'),
  balance: say(
    'Bớt và thêm, tính riêng rồi bù trừ (cộng đơn thuần, chưa nhân với số hồ sơ)',
    'Less and more, apart and then set off (plain sums, not multiplied by cases)',
  ),
  what: say('Nội dung', 'What'),
  cut: say('Bớt', 'Less'),
  added: say('Thêm', 'More'),
  net: say('Còn lại sau bù trừ', 'Net'),
  level: say('Cấp', 'Level'),
  field: say('Lĩnh vực', 'Field'),
  all: say('Tất cả', 'All'),
  search: say('Tìm (không cần dấu)', 'Search (diacritics do not matter)'),
  filters: say('Lọc và tìm', 'Filter and search'),
  reset: say('Bỏ lọc', 'Clear'),
  open: say('Mở tất cả', 'Open all'),
  close: say('Thu gọn tất cả', 'Close all'),
  shown: say(
    'Đang hiện {shown} trong {all} thay đổi, ở {procedures} trong {total} thủ tục.',
    'Showing {shown} of {all} changes, in {procedures} of {total} procedures.',
  ),
  nothing: say('Không thay đổi nào khớp với bộ lọc.', 'No change fits the filter.'),
  theme: say('Giao diện', 'Theme'),
  system: say('theo máy', 'as the system'),
  light: say('sáng', 'light'),
  dark: say('tối', 'dark'),
  keys: say('Phím tắt', 'Keyboard'),
  keysOn: say('Bật phím tắt', 'Shortcuts on'),
  absent: say('không có', 'none'),
  unchanged: say('Không đổi', 'Unchanged'),
  where: say('Ở tệp', 'In'),
} as const

/** The keys of the page and what each does. */
export const pageKeys = [
  ['/', say('đến ô tìm', 'go to the search box')],
  ['j', say('thay đổi sau', 'next change')],
  ['k', say('thay đổi trước', 'previous change')],
  ['n', say('thủ tục sau', 'next procedure')],
  ['p', say('thủ tục trước', 'previous procedure')],
  ['Esc', say('bỏ lọc, bỏ tìm', 'clear filter and search')],
] as const
