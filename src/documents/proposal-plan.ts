import { printDate } from '../model/date.ts'
import type { Block, Document } from '../model/document.ts'
import type { Names } from '../model/names.ts'
import type { Proposal, StatusEvent } from '../model/types.gen.ts'
import { originWords, statusWords } from '../model/words.ts'
import { outcomesOf, total, type Evaluation } from '../review/evaluate.ts'
import { methodWords } from '../review/cost.ts'
import { totalTable, unquantified } from './benefit.ts'
import { benefitData } from './benefit-data.ts'
import { legalBases, letterhead, notices, signature, type Formalities } from './official.ts'
import { planContent } from './plan-content.ts'
import { planGroups, planRows } from './plan-groups.ts'
import { planList } from './plan-list.ts'
import { capitalized, procedureCount, sentenceOf } from './wording.ts'

/** The plan (phương án đơn giản hóa) of one or several proposals, as the office hands it in. */
export function proposalPlan(evaluations: readonly Evaluation[], formalities: Formalities, names: Names): Document {
  const { profile } = formalities
  const rows = planRows(evaluations, names)
  const subject = `Đơn giản hóa thủ tục hành chính thuộc phạm vi giải quyết của ${profile.issuingBody}`
  const blocks: Block[] = [
    letterhead(formalities, 'PA'), { type: 'title', kind: 'Phương án', subject },
    ...notices(formalities), ...legalBases(formalities),
    { type: 'paragraph', role: 'body', content: `Phương án gồm ${procedureCount(rows.length)} hành chính, cụ thể như sau:` },
    ...evaluations.flatMap(({ proposal }) => introduction(proposal)),
    { type: 'heading', level: 1, text: 'I. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC ĐƠN GIẢN HÓA' }, planList(rows, names),
    { type: 'heading', level: 1, text: 'II. NỘI DUNG PHƯƠNG ÁN' }, ...planContent(planGroups(evaluations), names, profile.issuingBody),
    { type: 'heading', level: 1, text: 'III. TỔNG HỢP LỢI ÍCH' }, ...summary(evaluations, names),
    signature(formalities),
  ]
  return { title: `Phương án ${evaluations.map(({ proposal }) => proposal.title).join('; ')}`, language: 'vi', blocks, data: planData(evaluations, names) }
}

function introduction(proposal: Proposal): readonly Block[] {
  const mark = proposal.illustrative === true ? ' (minh họa)' : ''
  const origin = proposal.origin === undefined ? '' : `Xuất phát từ ${originWords[proposal.origin.kind].vi}. `
  const addressee = proposal.submittedTo === undefined ? '' : `Trình ${proposal.submittedTo}. `
  const evidence = (proposal.origin?.evidence ?? []).map(({ source, text }) => (text === undefined ? `Nguồn: ${source}` : `${text.trim().replace(/\.$/, '')} (nguồn: ${source})`))
  return [
    { type: 'paragraph', role: 'body', content: [{ text: `${proposal.title}${mark}. `, strong: true }, { text: `${origin}${addressee}${statusSentence(proposal)}` }] },
    ...(evidence.length === 0 ? [] : [{ type: 'list', items: evidence.map(sentenceOf) } as const]),
  ]
}

function statusSentence(proposal: Proposal): string {
  const event = (proposal.history ?? []).filter(({ status }) => status === proposal.status).at(-1)
  return `Trạng thái: ${statusWords[proposal.status].vi}${event === undefined ? '' : eventText(event)}.`
}

function eventText({ date, number, issuer, illustrative }: StatusEvent): string {
  const document = number === undefined ? '' : ` theo văn bản số ${number}${issuer === undefined ? '' : ` của ${issuer}`}`
  return `${document} ngày ${printDate(date)}${illustrative === true ? ' (minh họa)' : ''}`
}

function summary(evaluations: readonly Evaluation[], names: Names): readonly Block[] {
  const [cost, papers] = [total(evaluations.map((evaluation) => evaluation.cost)), total(evaluations.map((evaluation) => evaluation.papers))]
  const method = evaluations[0]?.method ?? 'scm'
  const missing = evaluations.flatMap((evaluation) => unquantified(outcomesOf(evaluation), names))
  return [
    { type: 'paragraph', role: 'body', content: `Phương pháp tính chi phí: ${methodWords[method].vi}.` },
    ...totalTable(papers, cost, method),
    ...(cost === undefined ? [{ type: 'paragraph', role: 'body', content: 'Chi phí tuân thủ: chưa lượng hóa.' } as const] : []),
    ...(missing.length === 0 ? [] : [
      { type: 'paragraph', role: 'body', content: 'Lợi ích chưa lượng hóa thành chi phí:' } as const,
      { type: 'list', items: missing.map(({ code, what, why }) => sentenceOf(`${code}: ${capitalized(what)} (${why})`)) } as const,
    ]),
  ]
}

/** JSON of plans; its schema is schemas/output/propose.schema.json. */
function planData(evaluations: readonly Evaluation[], names: Names): object {
  return {
    schemaVersion: 1,
    proposals: evaluations.map((evaluation) => {
      const { id, year, title, status, illustrative = false, items } = evaluation.proposal
      return { id, year, title, status, illustrative, items, benefit: benefitData(evaluation, names) }
    }),
  }
}
