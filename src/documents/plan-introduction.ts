import { printDate } from '#model/date.ts'
import type { Block } from '#model/document.ts'
import type { Proposal, StatusEvent } from '#model/types.gen.ts'
import { originWords } from '#model/words.ts'
import { wordsOfStatus } from './status-words.ts'
import { sentenceOf } from './wording.ts'

/** Where a proposal comes from; in a plan also whom it goes to and what became of it. */
export function introduction(proposal: Proposal, isPlan = true): readonly Block[] {
  const origin = proposal.origin === undefined ? '' : `Xuất phát từ ${originWords[proposal.origin.kind].vi}. `
  const standing = isPlan
    ? `${proposal.submittedTo === undefined ? '' : `Trình ${proposal.submittedTo}. `}Trạng thái: ${statusText(proposal)}.`
    : ''
  const evidence = evidenceLines(proposal)
  return [
    {
      type: 'paragraph',
      role: 'body',
      content: [{ text: `${markedTitle(proposal)}. `, strong: true }, { text: `${origin}${standing}`.trim() }],
    },
    ...(evidence.length === 0 ? [] : [{ type: 'list', items: evidence } as const]),
  ]
}

/** The title, marked when the proposal is invented for illustration. */
export const markedTitle = ({ title, illustrative }: Proposal): string => `${title}${mark(illustrative)}`

/** What a proposal rests on, with its sources, a sentence each. */
export const evidenceLines = ({ origin }: Proposal): readonly string[] =>
  (origin?.evidence ?? []).map(({ source, text }) =>
    sentenceOf(text === undefined ? `Nguồn: ${source}` : `${text.trim().replace(/\.$/, '')} (nguồn: ${source})`),
  )

/** "đã thông qua theo văn bản số … ngày …": the status with the event that led to it. */
export function statusText(proposal: Proposal): string {
  const event = (proposal.history ?? []).filter(({ status }) => status === proposal.status).at(-1)
  return `${wordsOfStatus(proposal).vi}${event === undefined ? '' : eventText(event)}`
}

/** Behind what is invented for illustration. */
export const mark = (illustrative: boolean | undefined): string => (illustrative === true ? ' (minh họa)' : '')

function eventText({ date, number, issuer, illustrative }: StatusEvent): string {
  const document =
    number === undefined ? '' : ` theo văn bản số ${number}${issuer === undefined ? '' : ` của ${issuer}`}`
  return `${document} ngày ${printDate(date)}${mark(illustrative)}`
}
