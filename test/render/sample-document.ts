import type { Block, Document, Row, TableBlock } from '#model/document.ts'

const FIELDS = ['Hộ tịch', 'Chứng thực', 'Nuôi con nuôi', 'Đăng ký cư trú', 'Bảo trợ xã hội'] as const
const PROCEDURES = [
  'Đăng ký khai sinh',
  'Cấp bản sao trích lục hộ tịch',
  'Đăng ký lại kết hôn có yếu tố nước ngoài tại cơ quan có thẩm quyền của huyện',
  'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
  'Đăng ký việc nuôi con nuôi trong nước',
  'Xác nhận thông tin về cư trú',
  'Trợ cấp xã hội hằng tháng',
  'Thay đổi, cải chính, bổ sung thông tin hộ tịch',
  'Xác nhận tình trạng hôn nhân',
] as const

const procedureRow = (group: number, name: string, index: number): Row => ({
  cells: [
    String(group * PROCEDURES.length + index + 1).padStart(2, '0'),
    `1.${String(4870 + group * 97 + index * 13).padStart(6, '0')}`,
    name,
    'Điểm a khoản 1 Điều 9 Nghị định số 123/2015/NĐ-CP',
    [{ text: 'Giảm 02 ngày làm việc (cắt giảm)', tone: 'relief' }],
  ],
})

const groupRows = (field: string, group: number): readonly Row[] => [
  { kind: 'group', cells: [`${['A', 'B', 'C', 'D', 'Đ'][group]}. Lĩnh vực ${field} (0${PROCEDURES.length} thủ tục)`] },
  ...PROCEDURES.map((name, index) => procedureRow(group, name, index)),
]

/** 50 rows: five groups of nine procedures. */
export const longTable: TableBlock = {
  type: 'table',
  columns: [
    { header: 'STT', width: 6, align: 'center' },
    { header: 'Mã số', width: 12, align: 'center' },
    { header: 'Tên thủ tục hành chính', width: 32 },
    { header: 'Quy định cần sửa đổi, bổ sung', width: 28 },
    { header: 'Nội dung đề xuất', width: 22 },
  ],
  rows: FIELDS.flatMap(groupRows),
}

const costTable: TableBlock = {
  type: 'table',
  columns: [
    { header: 'Công việc', width: 40 },
    { header: 'Trước (đồng/năm)', width: 20, align: 'right' },
    { header: 'Sau (đồng/năm)', width: 20, align: 'right' },
    { header: 'Tiết kiệm', width: 20, align: 'right' },
    { header: 'Chiều hướng', width: 20, align: 'center' },
  ],
  rows: [
    { cells: ['Chuẩn bị hồ sơ', '32.000.000', '28.800.000', '3.200.000', [{ text: 'cắt giảm', tone: 'relief' }]] },
    { cells: ['Nộp hồ sơ', '16.000.000', '16.000.000', '0', [{ text: 'không đổi gánh nặng', tone: 'neutral' }]] },
    { cells: ['Nộp phí, lệ phí', '80.000', '90.000', '-10.000', [{ text: 'tăng gánh nặng', tone: 'burden' }]] },
    { cells: ['Công việc khác', '…', '…', '…', [{ text: 'chưa xác định', tone: 'undetermined' }]] },
    { kind: 'total', cells: ['Cộng', '48.080.000', '44.890.000', '3.190.000', ''] },
  ],
}

const opening: readonly Block[] = [
  {
    type: 'letterhead',
    parent: 'Ủy ban nhân dân tỉnh Khánh Hòa',
    issuer: 'Ủy ban nhân dân huyện Diên Khánh',
    number: 'Số: 15/PA-UBND',
    placeAndDate: 'Diên Khánh, ngày 08 tháng 11 năm 2020',
  },
  {
    type: 'title',
    kind: 'Phương án',
    subject: 'Đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Ủy ban nhân dân huyện Diên Khánh năm 2020',
  },
  { type: 'paragraph', role: 'basis', content: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;' },
  {
    type: 'paragraph',
    role: 'basis',
    content:
      'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;',
  },
  {
    type: 'paragraph',
    role: 'basis',
    content:
      'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Văn phòng Chính phủ ' +
      'hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính.',
  },
]

const body: readonly Block[] = [
  { type: 'heading', level: 1, text: 'I. Mục đích, yêu cầu' },
  {
    type: 'paragraph',
    role: 'body',
    content: [
      { text: 'Mục đích: ', strong: true },
      { text: 'cắt giảm thời gian giải quyết và thành phần hồ sơ của ' },
      { text: '111 thủ tục cấp huyện', emphasis: true },
      { text: ', bảo đảm người dân và doanh nghiệp không phải nộp lại giấy tờ ' },
      { text: 'mà cơ quan nhà nước đã có trong cơ sở dữ liệu dùng chung.' },
    ],
  },
  {
    type: 'list',
    items: [
      'Bỏ thành phần hồ sơ đã có trong cơ sở dữ liệu quốc gia về dân cư',
      [{ text: 'Rút ngắn thời hạn giải quyết từ 05 ngày xuống 03 ngày làm việc (giảm 40 %)' }],
    ],
  },
  { type: 'heading', level: 2, text: '1. Lợi ích của phương án' },
  { type: 'heading', level: 3, text: '1.1. Chi phí tuân thủ' },
  costTable,
  { type: 'heading', level: 4, text: 'a) Cách tính' },
  {
    type: 'paragraph',
    role: 'note',
    content: 'Ghi chú: số liệu trong bảng là số liệu minh họa, không phải số liệu thống kê chính thức.',
  },
  { type: 'heading', level: 1, text: 'II. Danh mục thủ tục hành chính' },
  longTable,
  { type: 'heading', level: 1, text: 'III. Tổ chức thực hiện' },
  {
    type: 'paragraph',
    role: 'body',
    content: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện theo dõi, đôn đốc việc thực hiện phương án này./.',
  },
]

const ending: readonly Block[] = [
  {
    type: 'signature',
    recipients: [
      'Ủy ban nhân dân tỉnh (báo cáo)',
      'Thường trực Huyện ủy',
      'Các phòng, ban thuộc huyện',
      'Ủy ban nhân dân các xã, thị trấn',
    ],
    authority: 'TM. Ủy ban nhân dân',
    title: 'Chủ tịch',
    name: 'Nguyễn Văn Ghềnh',
  },
]

const annexes: readonly Block[] = [
  {
    type: 'annex',
    label: 'Phụ lục I',
    title: 'Danh mục thủ tục hành chính đề nghị đơn giản hóa',
    reference: '(Kèm theo Phương án số 15/PA-UBND ngày 08 tháng 11 năm 2020 của Ủy ban nhân dân huyện Diên Khánh)',
    landscape: true,
  },
  longTable,
  { type: 'annex', label: 'Phụ lục II', title: 'Bảng tính chi phí tuân thủ thủ tục hành chính' },
  costTable,
]

/** An official plan with every block there is. */
export const sampleDocument: Document = {
  title: 'Phương án đơn giản hóa thủ tục hành chính năm 2020',
  language: 'vi',
  blocks: [...opening, ...body, ...ending, ...annexes],
  data: () => ({ schemaVersion: 1, title: 'Phương án', procedures: 45 }),
}
