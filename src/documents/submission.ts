import type { Block, Document } from '#model/document.ts'
import { printCount } from '#model/decimal.ts'
import { uncapitalized } from '#model/text.ts'
import { outcomesOf } from '#review/evaluate.ts'
import { timeSummaries } from '#review/time-summary.ts'
import { benefitsOf, benefitTable } from './benefit.ts'
import { amendmentLine, amendments, byCompetence } from './competence.ts'
import { DOTS, legalBases, letterhead, notices, overseers, signature } from './official.ts'
import { planData } from './plan-data.ts'
import { planRows } from './plan-groups.ts'
import { introduction } from './plan-introduction.ts'
import { planList } from './plan-list.ts'
import { benefitSummary } from './plan-summary.ts'
import { yearsText, type ProposalInput } from './proposal-input.ts'
import { timeSummaryTable } from './report-counts.ts'
import { procedureCount } from './wording.ts'

/** The submission (tờ trình) with which proposals go to whoever decides. */
export function submission(input: ProposalInput): Document {
  const { evaluations, formalities, names } = input
  const { issuingBody } = formalities.profile
  const addressee = addresseeOf(input)
  const subject = `Về việc thông qua phương án đơn giản hóa thủ tục hành chính ${yearsText(evaluations)}`
  const rows = planRows(evaluations, names)
  const outcomes = evaluations.flatMap(outcomesOf)
  const blocks: Block[] = [
    letterhead(formalities, 'TTr'),
    { type: 'title', kind: 'Tờ trình', subject },
    ...notices(formalities),
    { type: 'paragraph', role: 'call', content: `Kính gửi: ${addressee}.` },
    ...legalBases(formalities),
    body(
      `${issuingBody} kính trình ${addressee} xem xét phương án đơn giản hóa ${procedureCount(rows.length)} hành chính như sau:`,
    ),
    heading('I. SỰ CẦN THIẾT'),
    ...evaluations.flatMap(({ proposal }) => introduction(proposal, false)),
    heading('II. NỘI DUNG ĐỀ NGHỊ'),
    ...shares(input),
    planList(rows, names),
    ...asked(input),
    heading('III. LỢI ÍCH'),
    ...timeSummaryTable(timeSummaries(outcomes)),
    ...benefitTable(benefitsOf(outcomes, names), evaluations[0]?.method ?? 'scm'),
    ...benefitSummary(evaluations, names, true),
    heading('IV. KIẾN NGHỊ'),
    body(
      `${issuingBody} kính đề nghị ${addressee} xem xét, thông qua phương án; dự thảo Quyết định và nội dung chi tiết của phương án gửi kèm Tờ trình này./.`,
    ),
    signature(formalities, { first: 'Như trên', informed: addressee.split('; ') }),
  ]
  return {
    title: `Tờ trình ${uncapitalized(subject)}`,
    language: 'vi',
    blocks,
    data: () => planData(evaluations, names),
  }
}

const heading = (text: string): Block => ({ type: 'heading', level: 1, text })
const body = (content: string): Block => ({ type: 'paragraph', role: 'body', content })

/** Whom the proposals name; else who oversees procedure control. */
export function addresseeOf({ evaluations, formalities }: ProposalInput): string {
  const named = [...new Set(evaluations.flatMap(({ proposal }) => proposal.submittedTo ?? []))]
  const all = named.length > 0 ? named : overseers(formalities)
  return all.length === 0 ? DOTS : all.join('; ')
}

function shares({ evaluations, formalities }: ProposalInput): readonly Block[] {
  const { own, recommendation } = byCompetence(evaluations)
  return [
    {
      type: 'list',
      items: [
        `Số phương án: ${printCount(evaluations.length)}.`,
        ...(own.length === 0
          ? []
          : [`Nội dung thuộc thẩm quyền của ${formalities.profile.issuingBody}: ${procedureCount(own.length)}.`]),
        ...(recommendation.length === 0
          ? []
          : [`Nội dung kiến nghị cấp có thẩm quyền: ${procedureCount(recommendation.length)}.`]),
      ],
    },
  ]
}

function asked({ evaluations }: ProposalInput): readonly Block[] {
  const lines = amendments(evaluations, DOTS).map(amendmentLine)
  return lines.length === 0 ? [] : [body('Quy định kiến nghị sửa đổi, bổ sung:'), { type: 'list', items: lines }]
}
