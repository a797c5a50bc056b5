import type { Catalog, Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate, Proposal, StatusEvent } from '#model/types.gen.ts'
import { transitions, type StepName } from '#proposal/transition.ts'
import { said } from '../said.ts'
import { effectiveDate, eventDate } from './dates.ts'

/** What a step is given on the command line. */
export interface Given {
  readonly number?: string
  readonly date?: CalendarDate
  readonly issuer?: string
  readonly effectiveFrom?: CalendarDate
  readonly note?: string
  readonly reason?: string
}

/** What a step writes into a proposal. */
export interface Written {
  readonly event: StatusEvent
  readonly effectiveFrom?: CalendarDate
}

/** The event that a step adds to the history. Throws (2) for what is missing, empty, or cannot be so. */
export function eventOf(
  step: StepName,
  entry: Entry<Proposal>,
  given: Given,
  catalog: Catalog,
  asOf: CalendarDate,
): Written {
  requireDecision(step, given)
  const issuer = said('--issuer', given.issuer) ?? (step === 'approve' ? headOf(catalog) : undefined)
  if (step === 'approve' && issuer === undefined) throw failure(NO_ISSUER)
  const number = said('--number', given.number)
  const note = noteOf(step, given)
  const date = eventDate(entry, given.date, asOf)
  const effectiveFrom = step === 'approve' ? effectiveDate(entry, given.effectiveFrom, date) : undefined
  const event = {
    status: transitions[step].to,
    date,
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(note === undefined ? {} : { note }),
  }
  return { event, ...(effectiveFrom === undefined ? {} : { effectiveFrom }) }
}

/** An approval is a decision: nobody else can know its number and its day. */
function requireDecision(step: StepName, { number, date }: Given): void {
  const missing =
    step !== 'approve' ? [] : [...(number === undefined ? ['--number'] : []), ...(date === undefined ? ['--date'] : [])]
  if (missing.length > 0)
    throw failure(
      say(
        `approve cần ${missing.join(' và ')} của quyết định thông qua, như --number 12/QĐ-UBND --date 22/09/2020.`,
        `approve needs ${missing.join(' and ')} of the approving decision, such as --number 12/QĐ-UBND --date 22/09/2020.`,
      ),
    )
}

function noteOf(step: StepName, { note, reason }: Given): string | undefined {
  if (note !== undefined && reason !== undefined)
    throw failure(
      say('--note và --reason là một; ghi một trong hai.', '--note and --reason are the same; give one of them.'),
    )
  const text = said(note === undefined ? '--reason' : '--note', note ?? reason)
  if (step === 'reject' && text === undefined)
    throw failure(
      say('reject cần --reason "vì sao không thông qua".', 'reject needs --reason "why it was not approved".'),
    )
  return text
}

/** "Chủ tịch Ủy ban nhân dân huyện …": the head of the office that publishes the catalog; undefined where the profile names none. */
function headOf({ profile }: Catalog): string | undefined {
  if (profile?.value.signer === undefined) return undefined
  const {
    signer: { title },
    issuingBody,
  } = profile.value
  const isCapitals = title === title.toLocaleUpperCase('vi')
  return `${isCapitals ? title.charAt(0) + title.slice(1).toLocaleLowerCase('vi') : title} ${issuingBody}`
}

const NO_ISSUER = say(
  'approve cần --issuer, người hoặc cơ quan ban hành quyết định: “signer” của catalog.yaml không ghi chức vụ người ký.',
  'approve needs --issuer, who made the decision: “signer” of catalog.yaml does not say who signs.',
)
