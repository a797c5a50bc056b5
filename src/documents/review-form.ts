import type { Block, Column, Content, Document, Row } from '#model/document.ts'
import { benefitsOf, benefitTable, unquantified } from './benefit.ts'
import { formParts, generalText } from './form-parts.ts'
import { figuresTable, lineByLine, partsTable } from './form-tables.ts'
import { DOTS, notices } from './official.ts'
import { outlineOf } from './outline/outline.ts'
import { planData } from './plan-data.ts'
import { planRows, type PlanRow } from './plan-groups.ts'
import { yearsText, type ProposalInput } from './proposal-input.ts'
import { isAbolished } from '#review/yearly.ts'

/** The review forms (biểu mẫu 02/RS-KSTT), one a procedure on pages of its own, filled in from the catalog and the proposals. */
export function reviewForms(input: ProposalInput): Document {
  const { evaluations, formalities, names } = input
  const forms = planRows(evaluations, names).map((row) => formBlocks(row, input))
  return {
    title: `Biểu mẫu rà soát thủ tục hành chính ${yearsText(evaluations)}`,
    language: 'vi',
    blocks: forms.flatMap((blocks, index) =>
      index === 0 ? [...blocks.slice(0, 1), ...notices(formalities), ...blocks.slice(1)] : blocks,
    ),
    data: () => planData(evaluations, names),
  }
}

const heading = (text: string): Block => ({ type: 'heading', level: 1, text })
const FACTS: readonly Column[] = [
  { header: 'Nội dung', width: 34 },
  { header: 'Trả lời', width: 66 },
]
const facts = (rows: readonly (readonly [string, Content])[]): Block => ({
  type: 'table',
  columns: FACTS,
  rows: rows.map((cells): Row => ({ cells })),
})

function formBlocks(row: PlanRow, input: ProposalInput): readonly Block[] {
  const { procedure, outcomes } = row
  const { names, evaluations, formalities } = input
  const outline = outlineOf(procedure, names)
  const method = evaluations[0]?.method ?? 'scm'
  const abolished = outcomes.some(isAbolished)
  const missing = [...new Set(unquantified(outcomes, names).map(({ why }) => why))]
  return [
    {
      type: 'annex',
      label: 'Biểu mẫu 02/RS-KSTT',
      title: `Rà soát thủ tục ${procedure.name}`,
      reference: `(Mã số ${procedure.code})`,
    },
    heading('I. THÔNG TIN CHUNG'),
    facts([
      ['Tên thủ tục', generalText(outline, 'name')],
      ['Mã số', generalText(outline, 'code')],
      ['Lĩnh vực', generalText(outline, 'field')],
      ['Cơ quan giải quyết', generalText(outline, 'authority')],
      ['Cơ quan rà soát', formalities.profile.issuingBody],
    ]),
    heading('II. SỰ CẦN THIẾT'),
    facts([
      ['Mục tiêu quản lý của thủ tục', DOTS],
      ['Biện pháp khác có thể thay thế', DOTS],
      ['Đề xuất', abolished ? 'Bãi bỏ thủ tục' : 'Giữ thủ tục, đơn giản hóa các nội dung nêu tại mục III'],
    ]),
    heading('III. SỰ HỢP LÝ CỦA TỪNG BỘ PHẬN'),
    partsTable(row, outline, names),
    heading('IV. TÍNH HỢP PHÁP'),
    facts([
      ['Văn bản quy định thủ tục', lineByLine(formParts.basis.lines(outline))],
      ['Thẩm quyền và hình thức ban hành', DOTS],
      ['Quy định không còn phù hợp', DOTS],
    ]),
    heading('V. CHI PHÍ TUÂN THỦ VÀ LỢI ÍCH'),
    figuresTable(row, outline, names),
    ...benefitTable(benefitsOf(outcomes, names), method),
    ...(missing.length === 0
      ? []
      : [{ type: 'paragraph', role: 'body', content: `Chi phí: chưa lượng hóa (${missing.join('; ')}).` } as const]),
    heading('VI. NGƯỜI ĐIỀN BIỂU MẪU'),
    facts([
      ['Họ và tên', DOTS],
      ['Đơn vị', DOTS],
      ['Điện thoại, thư điện tử', DOTS],
      ['Ngày điền', DOTS],
    ]),
  ]
}
