import type { Block } from '#model/document.ts'
import { contents } from './contents.ts'
import {
  bases,
  body,
  head,
  heading,
  items,
  procedureTable,
  remarks,
  repeated,
  signing,
  summary,
  within,
} from './pieces.ts'

/** Where each proposal comes from and where it stands. */
const introductions: readonly Block[] = within(
  'phương án',
  body([
    { text: '{tên phương án}. ', strong: true },
    {
      text: '{#xuất phát}Xuất phát từ {xuất phát}. {/xuất phát}{#nơi nhận phương án}Trình {nơi nhận phương án}. {/nơi nhận phương án}Trạng thái: {trạng thái}.',
    },
  ]),
  items(repeated('dẫn chứng', '{câu dẫn chứng}')),
)

/** The plan of proposals, with tags where our own has figures. */
export const planForm: readonly Block[] = [
  head('PA'),
  {
    type: 'title',
    kind: 'Phương án',
    subject: 'Đơn giản hóa thủ tục hành chính thuộc phạm vi giải quyết của {cơ quan ban hành}',
  },
  remarks,
  ...bases(),
  body('Phương án gồm {số thủ tục} hành chính, cụ thể như sau:'),
  ...introductions,
  heading(1, 'I. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC ĐƠN GIẢN HÓA'),
  procedureTable,
  heading(1, 'II. NỘI DUNG PHƯƠNG ÁN'),
  ...contents,
  heading(1, 'III. TỔNG HỢP LỢI ÍCH'),
  ...summary,
  signing(true),
]
