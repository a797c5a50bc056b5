import { printDate } from '../model/date.ts'
import type { Block } from '../model/document.ts'
import type { Proposal, StatusEvent } from '../model/types.gen.ts'
import { originWords, statusWords } from '../model/words.ts'
import { sentenceOf } from './wording.ts'

/** Where a proposal comes from; in a plan also whom it goes to and what became of it. */
export function introduction(proposal: Proposal, isPlan = true): readonly Block[] {
  const mark = proposal.illustrative === true ? ' (minh họa)' : ''
  const origin = proposal.origin === undefined ? '' : `Xuất phát từ ${originWords[proposal.origin.kind].vi}. `
  const standing = isPlan ? `${proposal.submittedTo === undefined ? '' : `Trình ${proposal.submittedTo}. `}${statusSentence(proposal)}` : ''
  const evidence = (proposal.origin?.evidence ?? []).map(({ source, text }) => (text === undefined ? `Nguồn: ${source}` : `${text.trim().replace(/\.$/, '')} (nguồn: ${source})`))
  return [
    { type: 'paragraph', role: 'body', content: [{ text: `${proposal.title}${mark}. `, strong: true }, { text: `${origin}${standing}`.trim() }] },
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
