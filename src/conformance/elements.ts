import { say, type Localized } from '#model/localized.ts'
import type { Look } from './expect.ts'
import type { Paragraph } from './paragraphs.ts'

/** An element of an official document: where it is found, and how it must look (Decree 30/2020/NĐ-CP, annex I). */
export interface ElementRow {
  readonly id: string
  readonly title: Localized
  /** Every document has it; an annex alone has no head. */
  readonly isRequired: boolean
  readonly look: Look
  find(paragraphs: readonly Paragraph[]): readonly Paragraph[]
}

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const KINDS = /^(PHƯƠNG ÁN|QUYẾT ĐỊNH|TỜ TRÌNH|BÁO CÁO|KẾ HOẠCH|BẢNG TÍNH|THÔNG BÁO)$/iu
const ANNEX = /^(Phụ lục [IVXLC\d]+|Biểu mẫu \S+)$/u
const RECIPIENTS = /^Nơi nhận:$/u
export const BASIS = /^(Căn cứ|Theo đề nghị|Xét đề nghị) /u

const inBody = ({ table }: Paragraph): boolean => table === undefined
const inHead = ({ table }: Paragraph): boolean => table === 0
const kindAt = (all: readonly Paragraph[]): number =>
  all.findIndex((paragraph) => inBody(paragraph) && KINDS.test(paragraph.text))
const after = (all: readonly Paragraph[], index: number): readonly Paragraph[] =>
  index === -1 ? [] : all.slice(index + 1, index + 2).filter(inBody)
/** The first table is a head when the name of the state stands in it. */
const head = (all: readonly Paragraph[]): readonly Paragraph[] =>
  all.some((paragraph) => inHead(paragraph) && paragraph.text === STATE) ? all.filter(inHead) : []
const issuers = (all: readonly Paragraph[]): readonly Paragraph[] =>
  head(all).filter(({ row: number, cell }) => number === 0 && cell === 0)
/** A form, or an annex alone, has no head of its own and is signed elsewhere. */
export const isAnnexAlone = ([first]: readonly Paragraph[]): boolean =>
  first !== undefined && inBody(first) && ANNEX.test(first.text)

/** The cell that begins with "Nơi nhận:", and the other one of its row. */
function signature(all: readonly Paragraph[], side: 'recipients' | 'signer'): readonly Paragraph[] {
  const label = all.find(({ text, table }) => table !== undefined && RECIPIENTS.test(text))
  if (label === undefined) return []
  return all.filter(
    ({ table, row, cell }) =>
      table === label.table && row === label.row && (cell === label.cell) === (side === 'recipients'),
  )
}

const row = (
  id: string,
  vi: string,
  en: string,
  isRequired: boolean,
  look: Look,
  find: ElementRow['find'],
): ElementRow => ({ id, title: say(vi, en), isRequired, look, find })

/** The rows of the table, in the order of a page. */
export const elements: readonly ElementRow[] = [
  row(
    'state',
    'Quốc hiệu',
    'Name of the state',
    true,
    { size: [12, 13], bold: true, capitals: true, align: 'center' },
    (all) => all.filter(({ text }) => text === STATE),
  ),
  row('motto', 'Tiêu ngữ', 'Motto', true, { size: [13, 14], bold: true, align: 'center', lined: true }, (all) =>
    all.filter(({ text }) => text.normalize('NFC') === MOTTO),
  ),
  row(
    'parent-body',
    'Cơ quan chủ quản',
    'Parent body',
    false,
    { size: [12, 13], bold: false, capitals: true, align: 'center' },
    (all) => issuers(all).slice(0, -1),
  ),
  row(
    'issuer',
    'Cơ quan ban hành',
    'Issuing body',
    true,
    { size: [12, 13], bold: true, capitals: true, align: 'center', lined: true },
    (all) => issuers(all).slice(-1),
  ),
  row('number', 'Số, ký hiệu', 'Number', true, { size: [13, 13], bold: false, italic: false, align: 'center' }, (all) =>
    head(all).filter(({ text }) => /^Số\s*:/u.test(text)),
  ),
  row(
    'place-date',
    'Địa danh, thời gian',
    'Place and date',
    true,
    { size: [13, 14], italic: true, align: 'center' },
    (all) => head(all).filter(({ text }) => /ngày.+tháng.+năm/u.test(text)),
  ),
  row(
    'kind',
    'Tên loại văn bản',
    'Kind of document',
    true,
    { size: [13, 14], bold: true, capitals: true, align: 'center' },
    (all) => all.slice(kindAt(all)).slice(0, kindAt(all) === -1 ? 0 : 1),
  ),
  row('subject', 'Trích yếu', 'Subject', true, { size: [13, 14], bold: true, align: 'center', lined: true }, (all) =>
    after(all, kindAt(all)),
  ),
  row('basis', 'Căn cứ ban hành', 'Legal bases', false, { size: [13, 14], italic: true, align: 'both' }, (all) =>
    all.filter((paragraph) => inBody(paragraph) && BASIS.test(paragraph.text)),
  ),
  row('recipients-label', 'Nơi nhận', 'Recipients', true, { size: [12, 12], bold: true, italic: true }, (all) =>
    signature(all, 'recipients').slice(0, 1),
  ),
  row(
    'recipients',
    'Danh sách nơi nhận',
    'List of recipients',
    true,
    { size: [11, 11], bold: false, italic: false },
    (all) => signature(all, 'recipients').slice(1),
  ),
  row(
    'signer',
    'Quyền hạn, chức vụ, họ tên người ký',
    'Authority, title and name of the signer',
    true,
    { size: [13, 14], bold: true, align: 'center' },
    (all) => signature(all, 'signer'),
  ),
  row(
    'annex-label',
    'Số thứ tự phụ lục',
    'Number of the annex',
    false,
    { size: [14, 14], bold: true, align: 'center' },
    (all) => all.filter((paragraph) => inBody(paragraph) && ANNEX.test(paragraph.text)),
  ),
  row(
    'annex-title',
    'Tên phụ lục',
    'Title of the annex',
    false,
    { size: [13, 14], bold: true, capitals: true, align: 'center' },
    (all) =>
      all.flatMap((paragraph, index) => (inBody(paragraph) && ANNEX.test(paragraph.text) ? after(all, index) : [])),
  ),
  row(
    'annex-reference',
    'Dòng kèm theo của phụ lục',
    'Reference of the annex',
    false,
    { size: [13, 14], italic: true, align: 'center' },
    (all) => all.filter((paragraph) => inBody(paragraph) && /^\(Kèm theo /u.test(paragraph.text)),
  ),
]
