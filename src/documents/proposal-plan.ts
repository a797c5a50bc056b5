import type { Block, Document } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import type { Evaluation } from '#review/evaluate.ts'
import { closed, legalBases, letterhead, notices, signature, type Formalities } from './official.ts'
import { planContent } from './plan-content.ts'
import { planData } from './plan-data.ts'
import { planGroups, planRows } from './plan-groups.ts'
import { introduction } from './plan-introduction.ts'
import { planList } from './plan-list.ts'
import { benefitSummary } from './plan-summary.ts'
import { procedureCount } from './wording.ts'

/** The plan (phương án đơn giản hóa) of one or several proposals, as the office hands it in. */
export function proposalPlan(evaluations: readonly Evaluation[], formalities: Formalities, names: Names): Document {
  const { profile } = formalities
  const rows = planRows(evaluations, names)
  const subject = `Đơn giản hóa thủ tục hành chính thuộc phạm vi giải quyết của ${profile.issuingBody}`
  const blocks: Block[] = [
    letterhead(formalities, 'PA'),
    { type: 'title', kind: 'Phương án', subject },
    ...notices(formalities),
    ...legalBases(formalities),
    {
      type: 'paragraph',
      role: 'body',
      content: `Phương án gồm ${procedureCount(rows.length)} hành chính, cụ thể như sau:`,
    },
    ...evaluations.flatMap(({ proposal }) => introduction(proposal)),
    { type: 'heading', level: 1, text: 'I. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC ĐƠN GIẢN HÓA' },
    planList(rows, names),
    { type: 'heading', level: 1, text: 'II. NỘI DUNG PHƯƠNG ÁN' },
    ...planContent(planGroups(evaluations), names, profile.issuingBody),
    { type: 'heading', level: 1, text: 'III. TỔNG HỢP LỢI ÍCH' },
    ...closed(benefitSummary(evaluations, names)),
    signature(formalities),
  ]
  return {
    title: `Phương án ${evaluations.map(({ proposal }) => proposal.title).join('; ')}`,
    language: 'vi',
    blocks,
    data: () => planData(evaluations, names),
  }
}
