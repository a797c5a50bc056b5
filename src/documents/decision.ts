import type { Block, Document } from '#model/document.ts'
import { printLongDate } from '#model/date.ts'
import { uncapitalized } from '#model/text.ts'
import { lastEvent } from '#proposal/status.ts'
import { amendmentLine, amendments, byCompetence } from './competence.ts'
import {
  BLANK_DATE,
  blankNumber,
  DOTS,
  legalBases,
  letterhead,
  notices,
  overseers,
  signature,
  type Formalities,
} from './official.ts'
import { planContent } from './plan-content.ts'
import { planData } from './plan-data.ts'
import { planGroups, planRows } from './plan-groups.ts'
import { planList } from './plan-list.ts'
import { benefitSummary } from './plan-summary.ts'
import { yearsText, type ProposalInput } from './proposal-input.ts'
import { procedureCount } from './wording.ts'

/** The decision that approves proposals (quyết định thông qua phương án), with its annexes: I the list, II the contents. */
export function decision(asked: ProposalInput): Document {
  const input = { ...asked, formalities: asDecided(asked) }
  const { evaluations, formalities, names } = input
  const { profile } = formalities
  const rows = planRows(evaluations, names)
  const subject = `Thông qua phương án đơn giản hóa thủ tục hành chính ${yearsText(evaluations)} thuộc phạm vi giải quyết của ${profile.issuingBody}`
  const proposer = `Theo đề nghị của ${DOTS} tại Tờ trình số ${blankNumber(profile, 'TTr')} ${BLANK_DATE}`
  const blocks: Block[] = [
    letterhead(formalities, 'QĐ'),
    { type: 'title', kind: 'Quyết định', subject },
    ...notices(formalities),
    call(issuer(formalities)),
    ...legalBases(formalities, [proposer]),
    call('QUYẾT ĐỊNH:'),
    ...articles(input, rows.length),
    signature(asChairman(formalities), { first: 'Như Điều 4' }),
    annex('I', 'Danh mục thủ tục hành chính được đơn giản hóa', formalities),
    planList(rows, names),
    annex('II', 'Nội dung phương án đơn giản hóa', formalities),
    ...planContent(planGroups(evaluations), names, profile.issuingBody),
    { type: 'heading', level: 1, text: 'TỔNG HỢP LỢI ÍCH' },
    ...benefitSummary(evaluations, names),
  ]
  return {
    title: `Quyết định ${uncapitalized(subject)}`,
    language: 'vi',
    blocks,
    data: () => planData(evaluations, names),
  }
}

/** Number and day of the decision, once it is taken: those of the approval, where all proposals name the same one. A day that is asked for wins. */
function asDecided({ evaluations, formalities }: ProposalInput): Formalities {
  const approvals = evaluations.map(({ proposal }) => lastEvent(proposal, 'approved'))
  const [first] = approvals
  if (first === undefined || approvals.some((each) => each?.number !== first.number || each?.date !== first.date))
    return formalities
  return {
    ...formalities,
    ...(first.number === undefined ? {} : { number: first.number }),
    date: formalities.date ?? first.date,
  }
}

/** The head of the body decides in his own name: no "TM." before his title. */
function asChairman(formalities: Formalities): Formalities {
  const { authority: _, ...signer } = formalities.profile.signer ?? { title: DOTS }
  return { ...formalities, profile: { ...formalities.profile, signer } }
}

const call = (text: string): Block => ({ type: 'paragraph', role: 'call', content: [{ text, strong: true }] })
const issuer = ({ profile }: Formalities): string =>
  `${profile.signer?.title ?? DOTS} ${profile.issuingBody}`.toLocaleUpperCase('vi')

function annex(label: string, title: string, { profile, number, date }: Formalities): Block {
  const head =
    profile.signer?.title === undefined ? profile.issuingBody : `${profile.signer.title} ${profile.issuingBody}`
  return {
    type: 'annex',
    label: `Phụ lục ${label}`,
    title,
    reference: `(Kèm theo Quyết định số ${number ?? blankNumber(profile, 'QĐ')} ${date === undefined ? BLANK_DATE : printLongDate(date)} của ${head})`,
  }
}

function articles(input: ProposalInput, count: number): readonly Block[] {
  const all = [
    [
      `Thông qua phương án đơn giản hóa ${procedureCount(count)} hành chính thuộc phạm vi giải quyết của ${input.formalities.profile.issuingBody} (danh mục tại Phụ lục I, nội dung tại Phụ lục II), trong đó:`,
      shares(input),
    ],
    ['Tổ chức thực hiện phương án:', tasks(input)],
    [`Quyết định này có hiệu lực ${effectiveFrom(input)}.`, []],
    ['Thủ trưởng các cơ quan, đơn vị và tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.', []],
  ] as const
  return all.flatMap(([text, items], index): Block[] => [
    { type: 'paragraph', role: 'body', content: [{ text: `Điều ${index + 1}. `, strong: true }, { text }] },
    ...itemBlocks(items),
  ])
}

const NESTED = '+ '

/** Items of an article; those of the second rank carry their own sign. */
function itemBlocks(items: readonly string[]): readonly Block[] {
  const first = items.filter((item) => !item.startsWith(NESTED))
  const nested = items
    .filter((item) => item.startsWith(NESTED))
    .map((content): Block => ({ type: 'paragraph', role: 'body', content }))
  return first.length === 0 ? nested : [{ type: 'list', items: first }, ...nested]
}

/** What the office decides itself and what it can only recommend are distinguished; a procedure may have both. */
function shares({ evaluations, formalities }: ProposalInput): readonly string[] {
  const { own, recommendation } = byCompetence(evaluations)
  const both = own.filter((code) => recommendation.includes(code)).length
  return [
    ...(own.length === 0
      ? []
      : [`Nội dung thuộc thẩm quyền của ${formalities.profile.issuingBody}: ${procedureCount(own.length)};`]),
    ...(recommendation.length === 0
      ? []
      : [
          `Nội dung kiến nghị cơ quan có thẩm quyền sửa đổi, bổ sung quy định: ${procedureCount(recommendation.length)};`,
        ]),
    ...(both === 0 ? [] : [`Có nội dung ở cả hai nhóm: ${procedureCount(both)}.`]),
  ].map((text, index, all) => (index === all.length - 1 ? text.replace(/;$/, '.') : text))
}

function tasks({ evaluations, formalities }: ProposalInput): readonly string[] {
  const { own } = byCompetence(evaluations)
  const asked = amendments(evaluations, DOTS)
  const above = overseers(formalities)
  return [
    ...(own.length === 0
      ? []
      : ['Cơ quan giải quyết thủ tục sửa đổi quy trình nội bộ, niêm yết và công khai lại nội dung đã được thông qua.']),
    ...(asked.length === 0
      ? []
      : [`Trình ${above.length === 0 ? DOTS : above.join(', ')} xem xét, kiến nghị cơ quan có thẩm quyền:`]),
    ...asked.map((amendment) => `${NESTED}${amendmentLine(amendment)}`),
  ]
}

/** "kể từ ngày ký", or from the one day that all proposals name. */
export function effectiveFrom({ evaluations }: ProposalInput): string {
  const [date, ...others] = [...new Set(evaluations.map(({ proposal }) => proposal.effectiveFrom))]
  return date === undefined || others.length > 0 ? 'kể từ ngày ký' : `kể từ ${printLongDate(date)}`
}
