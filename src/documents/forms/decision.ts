import type { Block } from '#model/document.ts'
import { BLANK_DATE, DOTS } from '../official.ts'
import { contents } from './contents.ts'
import { bases, body, head, heading, items, procedureTable, remarks, repeated, signing, summary } from './pieces.ts'

const call = (text: string): Block => ({ type: 'paragraph', role: 'call', content: [{ text, strong: true }] })
const article = (number: number, text: string): Block => body([{ text: `Điều ${number}. `, strong: true }, { text }])
const annex = (label: string, title: string): Block => ({
  type: 'annex',
  label: `Phụ lục ${label}`,
  title,
  reference: '(Kèm theo Quyết định số {số văn bản}/QĐ-{ký hiệu} {ngày tháng} của {chức vụ} {cơ quan ban hành})',
})

/** The decision that approves proposals, with tags where our own has figures. */
export const decisionForm: readonly Block[] = [
  head('QĐ'),
  {
    type: 'title',
    kind: 'Quyết định',
    subject:
      'Thông qua phương án đơn giản hóa thủ tục hành chính {năm của phương án} thuộc\u00a0phạm\u00a0vi giải\u00a0quyết của {cơ quan ban hành}',
  },
  remarks,
  call('{CHỨC VỤ} {CƠ QUAN BAN HÀNH}'),
  ...bases(`Theo đề nghị của ${DOTS} tại Tờ trình số ${DOTS}/TTr-{ký hiệu} ${BLANK_DATE}.`),
  call('QUYẾT ĐỊNH:'),
  article(
    1,
    'Thông qua phương án đơn giản hóa {số thủ tục} hành chính thuộc phạm vi giải quyết của {cơ quan ban hành} (danh mục tại Phụ lục I, nội dung tại Phụ lục II), trong đó:',
  ),
  items(
    repeated(
      'có nội dung thuộc thẩm quyền',
      'Nội dung thuộc thẩm quyền của {cơ quan ban hành}: {số thủ tục thuộc thẩm quyền}.',
    ),
    repeated(
      'có nội dung kiến nghị',
      'Nội dung kiến nghị cơ quan có thẩm quyền sửa đổi, bổ sung quy định: {số thủ tục kiến nghị}.',
    ),
    repeated('có thủ tục thuộc cả hai nhóm', 'Có nội dung ở cả hai nhóm: {số thủ tục thuộc cả hai nhóm}.'),
  ),
  article(2, 'Tổ chức thực hiện phương án:'),
  items(
    repeated(
      'có nội dung thuộc thẩm quyền',
      'Cơ quan giải quyết thủ tục sửa đổi quy trình nội bộ, niêm yết và công khai lại nội dung đã được thông qua.',
    ),
    repeated('có nội dung kiến nghị', 'Trình {cấp trên} xem xét, kiến nghị cơ quan có thẩm quyền:'),
  ),
  body(repeated('quy định kiến nghị', '+ {câu kiến nghị}')),
  article(3, 'Quyết định này có hiệu lực {hiệu lực}.'),
  article(
    4,
    'Thủ trưởng các cơ quan, đơn vị và tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
  ),
  signing(false, 'Như Điều 4'),
  annex('I', 'Danh mục thủ tục hành chính được đơn giản hóa'),
  procedureTable,
  annex('II', 'Nội dung phương án đơn giản hóa'),
  ...contents,
  heading(1, 'TỔNG HỢP LỢI ÍCH'),
  ...summary,
]
