import type { Block } from '#model/document.ts'
import { benefitRows, body, heading, items, repeated, within } from './pieces.ts'

const changes: readonly Block[] = within(
  'thay đổi',
  body('{#có chữ}{chữ}) {/có chữ}{nội dung thay đổi}.'),
  body([{ text: 'Lý do: ', strong: true }, { text: '{lý do}' }]),
)

const benefits: readonly Block[] = [
  body(repeated('lợi ích bằng lời', '{câu lợi ích}')),
  ...within('có lợi ích', benefitRows),
  body(repeated('lý do chưa lượng hóa', 'Chi phí: chưa lượng hóa ({lý do chưa lượng hóa}).')),
  {
    type: 'paragraph',
    role: 'body',
    content: [{ text: repeated('có chi phí minh họa', 'Số liệu chi phí có dùng số minh họa.'), emphasis: true }],
  },
]

/** The contents of a plan, field by field. */
export const contents: readonly Block[] = within(
  'lĩnh vực',
  heading(2, '{chữ lĩnh vực}. Lĩnh vực {tên lĩnh vực}'),
  ...within(
    'mục',
    heading(3, '{số mục}. {tên mục}'),
    ...within('có nhiều thủ tục', items(repeated('thủ tục', 'Thủ tục “{tên thủ tục}” (mã số {mã số})'))),
    heading(4, '{số mục}.1. Nội dung đơn giản hóa'),
    ...changes,
    heading(4, '{số mục}.2. Kiến nghị thực thi'),
    items(repeated('kiến nghị', '{nội dung kiến nghị}')),
    heading(4, '{số mục}.3. Lợi ích phương án'),
    ...benefits,
    ...within('lộ trình', heading(4, '{số mục}.4. Lộ trình thực hiện'), body('{lộ trình}.')),
  ),
)
