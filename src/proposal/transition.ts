import type { CalendarDate, Proposal, Status, StatusEvent } from '#model/types.gen.ts'
import { isOwnPartOnly } from './competences.ts'

/** What is done to a proposal on its way, in the order of that way. */
export const stepNames = ['submit', 'approve', 'reject', 'withdraw', 'implement'] as const
export type StepName = (typeof stepNames)[number]

/** In which statuses a step may be taken, and where it leads. Everything else is refused. */
export const transitions: Readonly<Record<StepName, { readonly from: readonly Status[]; readonly to: Status }>> = {
  submit: { from: ['draft'], to: 'submitted' },
  approve: { from: ['submitted'], to: 'approved' },
  reject: { from: ['submitted'], to: 'rejected' },
  withdraw: { from: ['draft', 'submitted'], to: 'withdrawn' },
  implement: { from: ['approved'], to: 'implemented' },
}

/**
 * Whether a step may be taken with a proposal. What is implemented only as far as the office may is implemented once more when the rest
 * has been decided and done.
 */
export const mayTake = (step: StepName, proposal: Proposal): boolean =>
  transitions[step].from.includes(proposal.status) || (step === 'implement' && isOwnPartOnly(proposal))

/** The steps that may be taken in a status; none where its way has ended. */
export const stepsFrom = (status: Status): readonly StepName[] =>
  stepNames.filter((name) => transitions[name].from.includes(status))

// As in schemas/proposal.schema.json: a key that comes in stands where an author would have written it.
const KEYS = [
  'id',
  'year',
  'title',
  'illustrative',
  'origin',
  'submittedTo',
  'status',
  'history',
  'effectiveFrom',
  'items',
]

/** The proposal after an event: its status, the event at the end of its history and, where given, the day from which it applies. */
export function afterEvent(
  proposal: Proposal,
  event: StatusEvent,
  effectiveFrom: CalendarDate | undefined = proposal.effectiveFrom,
): Proposal {
  const wanted = {
    ...proposal,
    status: event.status,
    history: [...(proposal.history ?? []), event],
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
  }
  return Object.fromEntries(
    Object.entries(wanted).sort(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b)),
  ) as unknown as Proposal
}

/** A proposal whose last event says that only the own part is meant. */
export function ownPart(proposal: Proposal): Proposal {
  const { history = [] } = proposal
  const last = history.at(-1)
  if (last === undefined) return proposal
  const { status, date, ...rest } = last
  return { ...proposal, history: [...history.slice(0, -1), { status, date, scope: 'own', ...rest }] }
}

/** The latest event of a history, with its position; undefined where there is none. */
export function latestEvent({
  history = [],
}: Proposal): { readonly event: StatusEvent; readonly index: number } | undefined {
  return history
    .map((event, index) => ({ event, index }))
    .reduce<{ readonly event: StatusEvent; readonly index: number } | undefined>(
      (latest, each) => (latest === undefined || each.event.date >= latest.event.date ? each : latest),
      undefined,
    )
}
