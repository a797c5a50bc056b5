/** Look of a kind of paragraph; sizes, spaces and lines in points, indents in millimetres. */
export interface Look {
  readonly name: string
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'center' | 'both' | 'left'
  readonly firstLine?: number
  readonly before?: number
  readonly after?: number
  /** Lines as a multiple of single. */
  readonly line?: number
  readonly keepNext?: boolean
  /** Depth in Word's navigation pane, 0 the outermost. */
  readonly outline?: number
}

const BODY = { align: 'both', firstLine: 12.7, after: 6, line: 1.15 } as const
const CENTRED = { align: 'center' } as const

/** One row per element of Decree 30/2020/NĐ-CP, annex I. The offices see these names in Word's list of styles. */
export const looks = {
  State: { name: 'Quốc hiệu', size: 12, bold: true, ...CENTRED },
  Motto: { name: 'Tiêu ngữ', size: 13, bold: true, ...CENTRED },
  Parent: { name: 'Cơ quan chủ quản', size: 12, ...CENTRED },
  Issuer: { name: 'Cơ quan ban hành', size: 12, bold: true, ...CENTRED },
  Number: { name: 'Số, ký hiệu', size: 13, ...CENTRED, before: 4 },
  PlaceDate: { name: 'Địa danh, thời gian', size: 13, italic: true, ...CENTRED, before: 4 },
  Kind: { name: 'Tên loại văn bản', size: 14, bold: true, ...CENTRED, before: 18, keepNext: true },
  Subject: { name: 'Trích yếu', size: 14, bold: true, ...CENTRED, keepNext: true },
  Basis: { name: 'Căn cứ', size: 14, italic: true, ...BODY },
  Body: { name: 'Nội dung', size: 14, ...BODY },
  Note: { name: 'Ghi chú', size: 13, italic: true, ...BODY },
  Call: { name: 'Dòng giữa', size: 14, ...CENTRED, before: 6, after: 6, keepNext: true },
  ListItem: { name: 'Gạch đầu dòng', size: 14, ...BODY },
  AnnexLabel: { name: 'Phụ lục', size: 14, bold: true, ...CENTRED, keepNext: true, outline: 0 },
  AnnexTitle: { name: 'Tên phụ lục', size: 14, bold: true, ...CENTRED, keepNext: true },
  AnnexReference: { name: 'Kèm theo', size: 14, italic: true, ...CENTRED, after: 6 },
  TableHead: { name: 'Đầu bảng', size: 12, bold: true, ...CENTRED },
  TableText: { name: 'Nội dung bảng', size: 12, align: 'left' },
  RecipientsLabel: { name: 'Nơi nhận', size: 12, bold: true, italic: true, align: 'left', keepNext: true },
  Recipient: { name: 'Danh sách nơi nhận', size: 11, align: 'left', keepNext: true },
  Authority: { name: 'Quyền hạn, chức vụ', size: 14, bold: true, ...CENTRED, keepNext: true },
  Signer: { name: 'Họ tên người ký', size: 14, bold: true, ...CENTRED, before: 80 },
  PageNumber: { name: 'Số trang', size: 13, ...CENTRED },
} as const satisfies Readonly<Record<string, Look>>

/** Name of a look. */
export type LookId = keyof typeof looks

/** Word's own heading styles, which its navigation pane and table of contents go by. */
export const headingLooks = {
  1: { name: 'heading 1', size: 14, bold: true, ...BODY, before: 12, keepNext: true },
  2: { name: 'heading 2', size: 14, bold: true, ...BODY, before: 6, keepNext: true },
  3: { name: 'heading 3', size: 14, bold: true, ...BODY, before: 6, keepNext: true },
  4: { name: 'heading 4', size: 14, bold: true, italic: true, ...BODY, before: 6, keepNext: true },
} as const satisfies Readonly<Record<number, Look>>
