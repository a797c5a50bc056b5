import type { Block } from '#model/document.ts'
import {
  benefitRows,
  bases,
  body,
  head,
  heading,
  items,
  procedureTable,
  remarks,
  repeated,
  rowsOf,
  signing,
  summary,
  within,
} from './pieces.ts'

const timeRows = rowsOf(
  'thời gian',
  [
    'Đơn vị',
    'Số lượt cắt giảm',
    'Tổng trước',
    'Tổng sau',
    'Tỷ lệ giảm của tổng (%)',
    'Bình quân các tỷ lệ (%)',
    'Tỷ lệ theo số hồ sơ (%)',
  ].map((header, index) => ({ header, width: index === 0 ? 16 : 14, align: 'center' })),
  [
    '{đơn vị thời gian}',
    '{số lượt cắt giảm}',
    '{tổng thời gian trước}',
    '{tổng thời gian sau}',
    '{tỷ lệ giảm thời gian}',
    '{bình quân tỷ lệ thời gian}',
    '{tỷ lệ thời gian theo hồ sơ}',
  ],
)

const reasons: readonly Block[] = within(
  'phương án',
  body([{ text: '{tên phương án}. ', strong: true }, { text: '{#xuất phát}Xuất phát từ {xuất phát}.{/xuất phát}' }]),
  items(repeated('dẫn chứng', '{câu dẫn chứng}')),
)

/** The submission with which proposals go to whoever decides, with tags where our own has figures. */
export const submissionForm: readonly Block[] = [
  head('TTr'),
  {
    type: 'title',
    kind: 'Tờ trình',
    subject:
      'Về việc thông qua phương án đơn giản hóa thủ\u00a0tục\u00a0hành\u00a0chính\u00a0{năm\u00a0của\u00a0phương\u00a0án}',
  },
  remarks,
  { type: 'paragraph', role: 'call', content: 'Kính gửi: {nơi trình}.' },
  ...bases(),
  body('{cơ quan ban hành} kính trình {nơi trình} xem xét phương án đơn giản hóa {số thủ tục} hành chính như sau:'),
  heading(1, 'I. SỰ CẦN THIẾT'),
  ...reasons,
  heading(1, 'II. NỘI DUNG ĐỀ NGHỊ'),
  items(
    'Số phương án: {số phương án}.',
    repeated(
      'có nội dung thuộc thẩm quyền',
      'Nội dung thuộc thẩm quyền của {cơ quan ban hành}: {số thủ tục thuộc thẩm quyền}.',
    ),
    repeated('có nội dung kiến nghị', 'Nội dung kiến nghị cấp có thẩm quyền: {số thủ tục kiến nghị}.'),
  ),
  procedureTable,
  ...within(
    'có nội dung kiến nghị',
    body('Quy định kiến nghị sửa đổi, bổ sung:'),
    items(repeated('quy định kiến nghị', '{câu kiến nghị}')),
  ),
  heading(1, 'III. LỢI ÍCH'),
  ...within(
    'có thời gian',
    body(
      'Tổng thời gian giải quyết trước và sau (chỉ cộng các thời hạn cùng đơn vị; ba cách tính tỷ lệ, không thay thế cho nhau):',
    ),
    timeRows,
  ),
  ...within('có lợi ích', benefitRows),
  ...summary,
  heading(1, 'IV. KIẾN NGHỊ'),
  body(
    '{cơ quan ban hành} kính đề nghị {nơi trình} xem xét, thông qua phương án; dự thảo Quyết định và nội dung chi tiết của phương án gửi kèm Tờ trình này./.',
  ),
  signing(true, 'Như trên'),
]
