import type { Catalog, Entry } from '../model/catalog.ts'
import type { Proposal, StatusEvent } from '../model/types.gen.ts'

/** The proposals that still count: neither rejected nor withdrawn. */
export const notDropped = ({ proposals }: Catalog): readonly Entry<Proposal>[] =>
  proposals.filter(({ value }) => value.status !== 'rejected' && value.status !== 'withdrawn')

/** The last time a proposal got a status. */
export const lastEvent = ({ history = [] }: Proposal, status: StatusEvent['status']): StatusEvent | undefined => history.findLast((event) => event.status === status)
