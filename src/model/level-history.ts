import type { CalendarDate, Level } from './types.gen.ts'

/** A level that no longer exists: its last day, and the document that ended it. */
export interface EndedLevel {
  readonly level: Level
  readonly last: CalendarDate
  readonly source: string
  /** Whether somebody held it against the Official Gazette. */
  readonly verified: boolean
}

/** The district level: two-level local government starts on 1 July 2025. */
export const endOfDistricts: EndedLevel = {
  level: 'district',
  last: '2025-06-30',
  source: '203/2025/QH15',
  verified: false,
}

/** Levels that have ended. */
export const endedLevels: readonly EndedLevel[] = [endOfDistricts]

/** Whether a level is past on a day. */
export const isEnded = (level: Level, day: CalendarDate): boolean =>
  endedLevels.some((ended) => ended.level === level && ended.last < day)
