import type { Block, Column, Content, Letterhead, SignatureBlock } from '#model/document.ts'

/** A paragraph that repeats with what it says, or goes when there is nothing to say. */
export const repeated = (list: string, text: string): string => `{#${list} [lặp: đoạn]}${text}{/${list}}`

/** Blocks between the two tags of a list or a condition; the paragraphs of the tags go when they are filled. */
export const within = (list: string, ...blocks: readonly Block[]): readonly Block[] => [
  body(`{#${list}}`),
  ...blocks,
  body(`{/${list}}`),
]

/** A paragraph of the text. */
export const body = (content: Content): Block => ({ type: 'paragraph', role: 'body', content })
/** A heading that carries its own number. */
export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ type: 'heading', level, text })
/** A list, an item each. */
export const items = (...texts: readonly string[]): Block => ({ type: 'list', items: texts })

/** The head of a document whose number has this sign: "QĐ". */
export const head = (sign: string): Letterhead => ({
  type: 'letterhead',
  parent: repeated('cơ quan chủ quản', '{cơ quan chủ quản}'),
  issuer: '{cơ quan ban hành}',
  number: `Số: {số văn bản}/${sign}-{ký hiệu}`,
  placeAndDate: '{địa danh}, {ngày tháng}',
})

/** The remarks under the title. */
export const remarks: Block = { type: 'paragraph', role: 'note', content: repeated('ghi chú', '{câu ghi chú}') }

/** The legal bases; where others follow, none is the last. */
export const bases = (...others: readonly string[]): readonly Block[] =>
  [repeated('căn cứ', `{nội dung căn cứ}${others.length === 0 ? '{dấu cuối căn cứ}' : ';'}`), ...others].map(
    (content): Block => ({ type: 'paragraph', role: 'basis', content }),
  )

const who = { type: 'signature', title: '{chức vụ}', name: '{người ký}' } as const

/** Recipients and signer; a head of a body who decides in his own name has no authority before his title; `first` stands before the list. */
export const signing = (hasAuthority: boolean, ...first: readonly string[]): SignatureBlock => ({
  ...who,
  recipients: [...first, repeated('nơi nhận', '{tên nơi nhận}')],
  ...(hasAuthority ? { authority: repeated('quyền hạn ký', '{quyền hạn ký}') } : {}),
})

/** A table of one repeated row below its head; the tags of the list stand in its first and last cell. */
export function rowsOf(list: string, columns: readonly Column[], cells: readonly string[]): Block {
  const tagged = cells.map(
    (cell, index) => `${index === 0 ? `{#${list}}` : ''}${cell}${index === cells.length - 1 ? `{/${list}}` : ''}`,
  )
  return { type: 'table', columns, rows: [{ cells: tagged }] }
}

/** The list of procedures; equal fields of neighbours become one cell. */
export const procedureTable: Block = rowsOf(
  'thủ tục',
  [
    { header: 'STT', width: 7, align: 'center' },
    { header: 'Lĩnh vực', width: 13 },
    { header: 'Mã số', width: 13, align: 'center' },
    { header: 'Tên thủ tục hành chính', width: 20 },
    { header: 'Quy định cần sửa đổi, bổ sung', width: 21 },
    { header: 'Nội dung đề nghị', width: 26 },
  ],
  ['{stt}', '{lĩnh vực của thủ tục}{gộp}', '{mã số}', '{tên thủ tục}', '{quy định cần sửa đổi}', '{nội dung đề nghị}'],
)

const figures = (first: readonly Column[]): readonly Column[] => [
  ...first,
  ...['Trước', 'Sau', 'Giảm'].map((header) => ({ header, width: 15, align: 'center' as const })),
  { header: 'Tỷ lệ (%)', width: 10, align: 'center' },
]

/** Benefits, each procedure named once. */
export const benefitRows: Block = rowsOf(
  'lợi ích',
  figures([
    { header: 'Thủ tục', width: 22 },
    { header: 'Chỉ tiêu', width: 23 },
  ]),
  ['{thủ tục có lợi ích}{gộp}', '{chỉ tiêu}', '{trước}', '{sau}', '{giảm}', '{tỷ lệ}'],
)

const sumRows = rowsOf('tổng', figures([{ header: 'Chỉ tiêu', width: 30 }]), [
  '{chỉ tiêu tổng}',
  '{tổng trước}',
  '{tổng sau}',
  '{tổng giảm}',
  '{tỷ lệ của tổng}',
])

/** The sums of papers and cost, the method named, and what has no figures. */
export const summary: readonly Block[] = [
  body('Phương pháp tính chi phí: {phương pháp}.'),
  ...within('có tổng', sumRows),
  body(repeated('chưa có chi phí', 'Chi phí tuân thủ: chưa lượng hóa.')),
  ...within(
    'có lợi ích chưa lượng hóa',
    body('Lợi ích chưa lượng hóa thành chi phí:'),
    items(repeated('chưa lượng hóa', '{câu chưa lượng hóa}')),
  ),
]
