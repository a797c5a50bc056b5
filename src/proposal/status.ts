import type { Catalog, Entry } from '#model/catalog.ts'
import type { CalendarDate, Proposal, StatusEvent } from '#model/types.gen.ts'

/** The proposals that still count: neither rejected nor withdrawn. */
export const notDropped = ({ proposals }: Catalog): readonly Entry<Proposal>[] =>
  proposals.filter(({ value }) => value.status !== 'rejected' && value.status !== 'withdrawn')

/** The last time a proposal got a status. */
export const lastEvent = ({ history = [] }: Proposal, status: StatusEvent['status']): StatusEvent | undefined =>
  history.findLast((event) => event.status === status)

/** Since when a proposal has the status it has; undefined where its history does not say. */
export const statusSince = (proposal: Proposal): CalendarDate | undefined => lastEvent(proposal, proposal.status)?.date
