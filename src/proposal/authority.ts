import type { Adoption, CalendarDate, Proposal, ProposalItem } from '#model/types.gen.ts'

/** Who decides a change that is written in an item, and whether they have. */
export interface Decided {
  readonly item: ProposalItem
  /** The higher decision that takes a recommendation up; undefined where none is recorded, and in what the office decides itself. */
  readonly adoption: Adoption | undefined
}

/** The higher decision that takes up the change at a position of an item, counted from 0; undefined where none is recorded. */
export const adoptionOf = ({ competence, adopted = [] }: ProposalItem, position: number): Adoption | undefined =>
  competence === 'own'
    ? undefined
    : adopted.find(({ changes }) => changes === undefined || changes.includes(position + 1))

/** Whether somebody else must decide first: it is only recommended, and no higher decision is recorded. */
export const isOnlyRecommended = ({ item, adoption }: Decided): boolean =>
  item.competence === 'recommendation' && adoption === undefined

/** The day from which a change applies: that of the higher decision, else that of the proposal; undefined where neither says. */
export const appliesFrom = ({ effectiveFrom }: Proposal, { adoption }: Decided): CalendarDate | undefined =>
  adoption?.effectiveFrom ?? effectiveFrom
