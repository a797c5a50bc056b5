import type { Catalog, Entry } from '#model/catalog.ts'
import type { CalendarDate, Proposal, Status, StatusEvent } from '#model/types.gen.ts'

/** Statuses in which a proposal still speaks about the catalog as it is. */
const LIVE: readonly Status[] = ['draft', 'submitted', 'approved']

/** The proposals that are neither done nor dropped. */
export const liveProposals = ({ proposals }: Catalog): readonly Entry<Proposal>[] =>
  proposals.filter(({ value }) => LIVE.includes(value.status))

/** The proposals that still count: neither rejected nor withdrawn. */
export const notDropped = ({ proposals }: Catalog): readonly Entry<Proposal>[] =>
  proposals.filter(({ value }) => value.status !== 'rejected' && value.status !== 'withdrawn')

/** Whether a proposal has been decided, so that somebody has to carry it out. */
export const isDecided = ({ status }: Proposal): boolean => status === 'approved' || status === 'implemented'

/** The last time a proposal got a status. */
export const lastEvent = ({ history = [] }: Proposal, status: StatusEvent['status']): StatusEvent | undefined =>
  history.findLast((event) => event.status === status)

/** Since when a proposal has the status it has; undefined where its history does not say. */
export const statusSince = (proposal: Proposal): CalendarDate | undefined => lastEvent(proposal, proposal.status)?.date

/** The day by which proposals follow each other: when it was carried out, else from when it applies, else when it was decided or its year ends. */
export const settledOn = (proposal: Proposal): CalendarDate =>
  lastEvent(proposal, 'implemented')?.date ??
  proposal.effectiveFrom ??
  lastEvent(proposal, 'approved')?.date ??
  `${proposal.year}-12-31`
