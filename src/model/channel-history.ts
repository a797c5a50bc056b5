import type { CalendarDate, Channel } from './types.gen.ts'

/** Two sets of levels of online services, and the document that put the second in the place of the first. */
interface OnlineLevels {
  /** The last day of the first set. */
  readonly last: CalendarDate
  readonly until: readonly Channel[]
  readonly since: readonly Channel[]
  readonly source: string
  /** Whether somebody held it against the Official Gazette. */
  readonly verified: boolean
}

/** Levels 1–4 ended when the decree on online public services came into force on 15 August 2022. */
const onlineLevels: OnlineLevels = {
  last: '2022-08-14',
  until: ['online-1', 'online-2', 'online-3', 'online-4'],
  since: ['online-partial', 'online-full'],
  source: '42/2022/NĐ-CP',
  verified: false,
}

/** The ways of handing in a dossier on a day. */
export const channelsOn = (day: CalendarDate): readonly Channel[] => [
  'in-person',
  'post',
  ...(day > onlineLevels.last ? onlineLevels.since : onlineLevels.until),
]
